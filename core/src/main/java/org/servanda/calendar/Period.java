package org.servanda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.servanda.article.DateBounds;

/**
 * A stretch of the calendar that has a TIMEX3 value: a day, a week, a quarter, a decade.
 *
 * @param scale how long it is, a day or longer
 * @param start its first day
 * @param part what follows a day's value, such as {@code TMO} for its morning; empty for all of it
 */
record Period(Scale scale, LocalDate start, String part) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The one of a scale that holds a day. */
  static Period of(Scale scale, LocalDate day) {
    return new Period(scale, first(scale, day), "");
  }

  static Period day(LocalDate day) {
    return of(Scale.DAY, day);
  }

  /** A season of a year: 1 for spring to 4 for winter. */
  static Period season(int year, int season) {
    return new Period(Scale.SEASON, LocalDate.of(year, 3 * season, 1), "");
  }

  Period with(String newPart) {
    return new Period(scale, start, newPart);
  }

  /** The one so many later, or earlier. */
  Period plus(long count) {
    if (scale.months() > 0) {
      return new Period(scale, start.plusMonths(Math.multiplyExact(count, scale.months())), part);
    }
    long days = scale == Scale.DAY ? 1 : scale == Scale.FORTNIGHT ? 14 : 7;
    return new Period(scale, start.plusDays(Math.multiplyExact(count, days)), part);
  }

  /** The longer or shorter one that holds its first day. */
  Period in(Scale other) {
    return of(other, start);
  }

  LocalDate last() {
    return switch (scale) {
      case SECOND, MINUTE, HOUR, DAY -> start;
      case WEEKEND -> start.plusDays(1);
      default -> plus(1).start().minusDays(1);
    };
  }

  /** The days it can be; a season's are those of its year, since hemispheres differ. */
  DateBounds bounds() {
    return scale == Scale.SEASON
        ? new DateBounds(start.withDayOfYear(1), start.withDayOfYear(1).plusMonths(14).minusDays(1))
        : new DateBounds(start, last());
  }

  String value() {
    int year = start.getYear();
    return switch (scale) {
          case SECOND, MINUTE, HOUR, DAY -> start.toString();
          case WEEK, FORTNIGHT -> week();
          case WEEKEND -> week() + "-WE";
          case MONTH -> year(year) + "-%02d".formatted(start.getMonthValue());
          case SEASON -> year(year) + "-" + SEASONS[start.getMonthValue() / 3 - 1];
          case QUARTER -> year(year) + "-Q" + (start.getMonthValue() + 2) / 3;
          case HALF -> year(year) + "-H" + (start.getMonthValue() + 5) / 6;
          case YEAR -> year(year);
          case DECADE -> leading(year, 3);
          case CENTURY -> leading(year, 2);
          case MILLENNIUM -> leading(year, 1);
        }
        + part;
  }

  private String week() {
    return year(start.get(IsoFields.WEEK_BASED_YEAR))
        + "-W%02d".formatted(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String leading(int year, int digits) {
    return year(year).substring(0, year > 0 ? digits : digits + 2);
  }

  /** A year as TIMEX3 has it. */
  static String year(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }

  private static LocalDate first(Scale scale, LocalDate day) {
    int year = day.getYear();
    return switch (scale) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case SEASON ->
          day.getMonthValue() < 3
              ? LocalDate.of(year - 1, 12, 1)
              : LocalDate.of(year, day.getMonthValue() / 3 * 3, 1);
      case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(year, day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(year, 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
      case MILLENNIUM -> LocalDate.of(Math.floorDiv(year, 1000) * 1000, 1, 1);
    };
  }
}
