package org.servanda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Places times that leave out what every reader knows on the day: the year, the week. */
final class Placing {

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
  static @Nullable Meaning monthDay(int month, int day, Setting setting) {
    if (day < 1 || day > Month.of(month).maxLength()) {
      return null;
    }
    return relative(
        "XXXX-%02d-%02d".formatted(month, day),
        issued ->
            setting.yearly(
                issued,
                1,
                year ->
                    isDay(year, month, day) ? Period.day(LocalDate.of(year, month, day)) : null));
  }

  /** A month without its year: rather one that was, where nothing is said. */
  static Meaning month(int month, Setting setting) {
    return relative(
        "XXXX-%02d".formatted(month),
        issued ->
            setting.yearly(
                issued, 2, year -> Period.of(Scale.MONTH, LocalDate.of(year, month, 1))));
  }
}
