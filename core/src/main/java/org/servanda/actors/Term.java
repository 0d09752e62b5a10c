package org.servanda.actors;

import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;

/**
 * A time in an office. An end that is not known does <em>not</em> mean that the office is still
 * held; an end of which only the first possible day is known has {@link java.time.LocalDate#MAX}
 * for its last.
 *
 * @param office the gazetteer's class of the office, such as {@code foreign-minister}
 * @param of the id of the country or organisation whose office it is, such as {@code country:RUS}
 * @param start the first day, a month or a year being bounds on it; null where not known
 * @param end the last day, likewise
 */
public record Term(String office, String of, @Nullable DateBounds start, @Nullable DateBounds end) {

  public Term {
    if (office.isBlank() || of.isBlank()) {
      throw new IllegalArgumentException(
          "term in office '%s' of '%s': both must be said".formatted(office, of));
    }
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      throw new IllegalArgumentException(
          "term of %s of %s ends by %s, starts from %s: end must not come before start"
              .formatted(office, of, end.latest(), start.earliest()));
    }
  }
}
