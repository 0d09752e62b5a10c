package org.servanda.grouping.digest;

import java.util.Objects;

/**
 * A number or a length of time in what was said.
 *
 * @param kind which of the two
 * @param start where its words start in the saying's text, in UTF-16 units
 * @param end where they end
 * @param value the number in digits, or the TIMEX3 value with its modifier
 */
public record Quantity(Kind kind, int start, int end, String value) {

  /** The sorts of quantity. */
  public enum Kind {
    NUMBER,
    TIME
  }

  public Quantity {
    Objects.requireNonNull(kind);
    if (start >= end || value.isBlank()) {
      throw new IllegalArgumentException(
          "quantity '%s' at [%d, %d): it must hold words and a value".formatted(value, start, end));
    }
  }
}
