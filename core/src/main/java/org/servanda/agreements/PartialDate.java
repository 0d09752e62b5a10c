package org.servanda.agreements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.servanda.article.DateBounds;

/** Dates that are known to the day, the month or the year, between ISO 8601 and bounds. */
public final class PartialDate {

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2999;

  /** Where the year, the month and the day end. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;
  private static final int DAY = 10;

  private PartialDate() {}

  /**
   * The days that {@code 2020-11-09}, {@code 2020-11} or {@code 2020} can be; empty if it is no
   * date of the years 1000 to 2999.
   */
  public static Optional<DateBounds> parse(String iso) {
    int length = iso.length();
    boolean form =
        (length == YEAR || length == MONTH || length == DAY)
            && isNumber(iso, 0, YEAR)
            && (length < MONTH || (iso.charAt(YEAR) == '-' && isNumber(iso, YEAR + 1, MONTH)))
            && (length < DAY || (iso.charAt(MONTH) == '-' && isNumber(iso, MONTH + 1, DAY)));
    int year = form ? Integer.parseInt(iso.substring(0, YEAR)) : 0;
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(bounds(iso, year));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateBounds bounds(String iso, int year) {
    if (iso.length() == YEAR) {
      return new DateBounds(LocalDate.of(year, 1, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }
    int month = Integer.parseInt(iso.substring(YEAR + 1, MONTH));
    LocalDate first = LocalDate.of(year, month, 1);
    return iso.length() == MONTH
        ? new DateBounds(first, first.withDayOfMonth(first.lengthOfMonth()))
        : DateBounds.day(LocalDate.of(year, month, Integer.parseInt(iso.substring(MONTH + 1))));
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The shortest ISO form that says the bounds: a day, a month, a year, or two days. */
  public static String print(DateBounds bounds) {
    LocalDate first = bounds.earliest();
    if (first.equals(bounds.latest())) {
      return first.toString();
    }
    YearMonth month = YearMonth.from(first);
    if (first.getDayOfMonth() == 1 && month.atEndOfMonth().equals(bounds.latest())) {
      return month.toString();
    }
    boolean year =
        first.getDayOfYear() == 1 && bounds.latest().equals(LocalDate.of(first.getYear(), 12, 31));
    return year ? Integer.toString(first.getYear()) : first + "/" + bounds.latest();
  }
}
