package org.servanda.agreements;

import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.text.Span;

/**
 * By when a provision is to be kept.
 *
 * @param words the words that set the time, with what leads them in: {@code within 30 days of
 *     signing}
 * @param value the TIMEX3 value of the time in them: {@code 2020-11-15}, or {@code P30D}
 * @param bounds the days that the last day can be; null where they cannot be placed
 */
public record Deadline(Span words, String value, @Nullable DateBounds bounds) {

  public Deadline {
    if (words.isEmpty() || value.isBlank()) {
      throw new IllegalArgumentException(
          "deadline '%s' at %s: it must have words and a value".formatted(value, words));
    }
  }
}
