package org.servanda.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the text around a time says of the year it leaves out.
 *
 * @param outlook which way the words look
 * @param told the time that was told last, if not too far before
 */
record Setting(Outlook outlook, @Nullable Period told) {

  /** From this many years before publication on, a text tells history. */
  private static final int HISTORY = 2;

  /** The days that a time which the words speak against is thought further off. */
  private static final int AGAINST = 60;

  /** The years around a day in which a yearly time is sought, for 29 February. */
  private static final int YEARS = 8;

  /** Whether the text tells of years that were over long before it was published. */
  boolean isHistory(LocalDate issued) {
    return told != null && told.last().getYear() <= issued.getYear() - HISTORY;
  }

  /** The day that times are near to: that of publication, or in history the one told last. */
  LocalDate anchor(LocalDate issued) {
    return told != null && isHistory(issued) ? told.start() : issued;
  }

  /**
   * What comes once a year: the nearest to the day of publication, unless the words look the other
   * way and it is not very near; in history the nearest to what was told, rather after than before.
   *
   * @param rather how much further off a time to come is thought where the words do not say
   * @param inYear the one of a year; null where the year has none
   * @throws DateTimeException if no year around has one
   */
  Period yearly(LocalDate issued, int rather, IntFunction<@Nullable Period> inYear) {
    LocalDate anchor = anchor(issued);
    boolean history = isHistory(issued);
    if (told != null && history && told.scale() == Scale.YEAR) {
      @Nullable Period ofYear = inYear.apply(anchor.getYear());
      if (ofYear != null) {
        return ofYear;
      }
    }
    @Nullable Period best = null;
    long least = Long.MAX_VALUE;
    for (int year = anchor.getYear() - YEARS; year <= anchor.getYear() + YEARS; year++) {
      @Nullable Period candidate = inYear.apply(year);
      if (candidate != null) {
        long away = away(candidate, anchor);
        long cost = history ? (away < 0 ? -2 * away : away) : cost(away, rather);
        if (cost < least) {
          least = cost;
          best = candidate;
        }
      }
    }
    if (best == null) {
      throw new DateTimeException("no such time in the years around " + anchor);
    }
    return best;
  }

  private long cost(long away, int rather) {
    boolean against =
        switch (outlook) {
          case AHEAD -> away < 0;
          case BACK, PAST -> away > 0;
          case OPEN -> false;
        };
    if (against && outlook == Outlook.PAST) {
      return Integer.MAX_VALUE;
    }
    if (against) {
      return 2 * Math.abs(away) + AGAINST;
    }
    return outlook == Outlook.OPEN && away > 0 ? rather * away : Math.abs(away);
  }

  /** The days from a day to a period, negative if it was before, 0 if it holds the day. */
  private static long away(Period period, LocalDate day) {
    if (period.start().isAfter(day)) {
      return period.start().toEpochDay() - day.toEpochDay();
    }
    return Math.min(0, period.last().toEpochDay() - day.toEpochDay());
  }
}
