package org.servanda.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as a JSON object, or the reason why it is none.
 *
 * <p>Known properties: {@code text} (required), {@code title}, {@code outlet}, {@code author} or
 * {@code byline}, {@code published} (a date, or a date and time, of ISO 8601) and {@code language}
 * (a BCP 47 tag). {@code null} says nothing.
 */
sealed interface JsonReport {

  /** What the object says. */
  record Read(
      String text,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String byline,
      @Nullable LocalDate published,
      @Nullable String language)
      implements JsonReport {}

  /** It is not such an object. */
  record Refused(String reason) implements JsonReport {}
}
