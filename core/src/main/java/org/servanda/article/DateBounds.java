package org.servanda.article;

import java.time.LocalDate;

/**
 * A day that is known to lie between two days, both included; a known day has equal bounds.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be, not before {@code earliest}
 */
public record DateBounds(LocalDate earliest, LocalDate latest) {

  public DateBounds {
    if (earliest.isAfter(latest)) {
      throw new IllegalArgumentException(
          "bounds %s to %s hold no day: earliest must not be after latest"
              .formatted(earliest, latest));
    }
  }

  /** A known day. */
  public static DateBounds day(LocalDate day) {
    return new DateBounds(day, day);
  }

  /** Whether the two can be the same day. */
  public boolean overlaps(DateBounds other) {
    return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
  }
}
