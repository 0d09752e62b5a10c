package org.servanda.registerfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.article.DateBounds;

/** A day, a month or a year, as ISO 8601 writes them. */
final class WrittenDate {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;
  private static final int DECEMBER = 12;

  private WrittenDate() {}

  /** The days it can mean; empty where it is no date, which is then a problem of the row. */
  static Optional<DateBounds> read(Row row, String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      row.problem(text, "is no date", "write a day, month or year, as 2020-11-09, 2020-11 or 2020");
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      row.problem(
          text,
          "is not in a year from %d to %d".formatted(FIRST_YEAR, LAST_YEAR),
          "leave a date out where it is not known");
      return Optional.empty();
    }
    try {
      return Optional.of(bounds(year, parts));
    } catch (DateTimeException e) {
      row.problem(text, "is no day of the calendar", "see which day or month is meant");
      return Optional.empty();
    }
  }

  private static DateBounds bounds(int year, Matcher parts) {
    if (parts.group(2) == null) {
      return new DateBounds(LocalDate.of(year, 1, 1), YearMonth.of(year, DECEMBER).atEndOfMonth());
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    return parts.group(3) == null
        ? new DateBounds(month.atDay(1), month.atEndOfMonth())
        : DateBounds.day(month.atDay(Integer.parseInt(parts.group(3))));
  }
}
