package org.servanda.grouping.digest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;

/**
 * When something was, as a report says it.
 *
 * @param words the report's words
 * @param value the TIMEX3 value
 * @param bounds the days it can be; null where nothing bounds them
 */
public record When(String words, String value, @Nullable DateBounds bounds) {

  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(T.*)?");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-(\\d\\d-\\d\\d)(T.*)?");

  public When {
    Objects.requireNonNull(words);
    Objects.requireNonNull(value);
  }

  /**
   * Whether the two cannot be one time. Reports from both ends of the world can name two days that
   * follow each other; of weekdays and days without a year only those that differ by more are sure.
   */
  public boolean contradicts(When other) {
    if (bounds != null && other.bounds != null) {
      return gap(bounds, other.bounds) > 1;
    }
    String weekday = weekday();
    String otherWeekday = other.weekday();
    if (!weekday.isEmpty() && !otherWeekday.isEmpty()) {
      int apart = Math.abs(weekday.charAt(0) - otherWeekday.charAt(0));
      return Math.min(apart, 7 - apart) > 1;
    }
    String day = dayOfYear();
    String otherDay = other.dayOfYear();
    return !day.isEmpty() && !otherDay.isEmpty() && !day.equals(otherDay);
  }

  /** Whether the two are surely one day. */
  public boolean agrees(When other) {
    return bounds != null
        && bounds.equals(other.bounds)
        && bounds.earliest().equals(bounds.latest());
  }

  /** The number of the weekday, where no more is known or the day is. */
  private String weekday() {
    Matcher matcher = WEEKDAY.matcher(value);
    if (matcher.matches()) {
      return matcher.group(1);
    }
    LocalDate day = day();
    return day == null ? "" : String.valueOf(day.getDayOfWeek().getValue());
  }

  private String dayOfYear() {
    Matcher matcher = DAY_OF_YEAR.matcher(value);
    if (matcher.matches()) {
      return matcher.group(1);
    }
    LocalDate day = day();
    return day == null ? "" : "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
  }

  private @Nullable LocalDate day() {
    DateBounds days = bounds;
    return days != null && days.earliest().equals(days.latest()) ? days.earliest() : null;
  }

  /** The days between two bounds; 0 where they can be the same day. */
  public static long gap(DateBounds one, DateBounds other) {
    return Math.max(
        0,
        Math.max(
            other.earliest().toEpochDay() - one.latest().toEpochDay(),
            one.earliest().toEpochDay() - other.latest().toEpochDay()));
  }
}
