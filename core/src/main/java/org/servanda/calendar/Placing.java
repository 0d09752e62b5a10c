package org.servanda.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Places times that leave out what every reader knows on the day: the year, the week. */
final class Placing {

  /** A month that is further off than this is rather one that was, where nothing is said. */
  private static final int MONTHS_AHEAD = 2;

  private Placing() {}

  /** A day of a year; null where that year has no such day. */
  static @Nullable Meaning day(int year, int month, int day) {
    return isDay(year, month, day) ? stated(Period.day(LocalDate.of(year, month, day))) : null;
  }

  static boolean isDay(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
  }

  static Meaning month(int year, int month) {
    return stated(Period.of(Scale.MONTH, LocalDate.of(year, month, 1)));
  }

  static Meaning year(int year) {
    return stated(Period.of(Scale.YEAR, LocalDate.of(year, 1, 1)));
  }

  static Meaning stated(Period period) {
    return new Meaning.Stated(TimeType.DATE, period);
  }

  static Meaning relative(String open, Function<LocalDate, Period> at) {
    return new Meaning.Relative(TimeType.DATE, open, at);
  }

  /** The open value of a time before, at or after the day of publication. */
  static String open(long shift) {
    return shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }

  /** The stretch of a scale that holds the day of publication, or one so many before or after. */
  static Meaning near(Scale scale, long shift) {
    return relative(open(shift), day -> Period.of(scale, day).plus(shift));
  }

  static Meaning weekday(int weekday, Outlook outlook) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return relative(
        "XXXX-WXX-" + weekday,
        day ->
            Period.day(
                day.with(
                    outlook == Outlook.AHEAD
                        ? TemporalAdjusters.nextOrSame(wanted)
                        : TemporalAdjusters.previousOrSame(wanted))));
  }

  /** A day of a month without its year: the nearest, news speaks of months around it. */
  static @Nullable Meaning monthDay(int month, int day, Outlook outlook) {
    if (day < 1 || day > Month.of(month).maxLength()) {
      return null;
    }
    return relative(
        "XXXX-%02d-%02d".formatted(month, day),
        issued ->
            choose(
                issued,
                outlook,
                year ->
                    isDay(year, month, day) ? Period.day(LocalDate.of(year, month, day)) : null));
  }

  /** What comes once a year, of the years around a day. */
  static Period choose(LocalDate issued, Outlook outlook, IntFunction<@Nullable Period> inYear) {
    @Nullable Period best = null;
    long least = Long.MAX_VALUE;
    for (int year = issued.getYear() - 4; year <= issued.getYear() + 4; year++) {
      @Nullable Period candidate = inYear.apply(year);
      if (candidate == null) {
        continue;
      }
      long away = candidate.start().toEpochDay() - issued.toEpochDay();
      boolean against =
          (outlook == Outlook.BACK && away > 0) || (outlook == Outlook.AHEAD && away < 0);
      // What the verb speaks against may still be right if it is near.
      long cost = against ? 2 * Math.abs(away) + 60 : Math.abs(away);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    if (best == null) {
      throw new DateTimeException("no such day in nine years around " + issued);
    }
    return best;
  }

  /** A month without its year. */
  static Meaning month(int month, Outlook outlook) {
    return relative(
        "XXXX-%02d".formatted(month),
        issued -> {
          Period now = Period.of(Scale.MONTH, issued);
          int ahead = Math.floorMod(month - issued.getMonthValue(), 12);
          boolean coming =
              switch (outlook) {
                case AHEAD -> true;
                case BACK -> ahead == 0;
                case OPEN -> ahead <= MONTHS_AHEAD;
              };
          return now.plus(coming ? ahead : ahead - 12);
        });
  }

  /** The last, next or present one of a month, a weekday or a season. */
  static Meaning shifted(String open, Function<LocalDate, Period> last, int shift) {
    return relative(open, issued -> last.apply(issued).plus(shift));
  }
}
