package org.servanda.agreements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.servanda.article.DateBounds;

/** ISO dates that are known to the day, the month or the year, as bounds. */
final class PartialDate {

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2999;

  private PartialDate() {}

  /** The days that {@code 2020-11-09}, {@code 2020-11} or {@code 2020} can be; empty if none. */
  static Optional<DateBounds> parse(String iso) {
    try {
      DateBounds bounds =
          switch (iso.length()) {
            case 4 -> {
              Year year = Year.parse(iso);
              yield new DateBounds(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
              YearMonth month = YearMonth.parse(iso);
              yield new DateBounds(month.atDay(1), month.atEndOfMonth());
            }
            case 10 -> DateBounds.day(LocalDate.parse(iso));
            default -> throw new DateTimeException(iso);
          };
      int year = bounds.earliest().getYear();
      return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(bounds);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The shortest ISO form that says the bounds: a day, a month, a year, or two days. */
  static String print(DateBounds bounds) {
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
