package org.servanda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds named days in years. */
final class Feast {

  private Feast() {}

  /** The first one in a year; null where that year has none. */
  static @Nullable LocalDate inYear(String rule, int year) {
    if (year < 1583 || year > 3000) {
      return null;
    }
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    if (rule.startsWith("orthodox")) {
      return orthodoxEaster(year);
    }
    if (rule.length() == 5 && rule.charAt(2) == '-') {
      int month = Integer.parseInt(rule.substring(0, 2));
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    String[] parts = rule.split("/", 4);
    int second = Integer.parseInt(parts[1]);
    int third = Integer.parseInt(parts[2]);
    return Character.isDigit(rule.charAt(0))
        ? LocalDate.of(year, Integer.parseInt(parts[0]), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(third, DayOfWeek.of(second)))
            .plusDays(parts.length > 3 ? Integer.parseInt(parts[3]) : 0)
        : foreign(ForeignCalendar.of(parts[0]), second, third, year);
  }

  private static @Nullable LocalDate foreign(
      ForeignCalendar calendar, int month, int day, int year) {
    int first = calendar.yearAt(year);
    for (int own = first; own <= first + 1; own++) {
      @Nullable LocalDate found = calendar.day(own, month, day);
      if (found != null && found.getYear() == year) {
        return found;
      }
    }
    return null;
  }

  /** By the method of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leaps = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - leaps + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** By the method of Meeus, from the Julian calendar. */
  private static @Nullable LocalDate orthodoxEaster(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int days = moon + weekday + 114;
    return ForeignCalendar.JULIAN.day(year, days / 31, days % 31 + 1);
  }
}
