package org.servanda.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.gazetteer.Table;

/** Terms as the tables write them: {@code foreign-minister RUS 2004-03-09/>2025-09}. */
final class WrittenTerm {

  private static final int MONTH = "2020-11".length();
  private static final int DECIMAL = 10;
  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;
  private static final int YEAR = "2020".length();

  private WrittenTerm() {}

  /** The terms of a column. */
  static List<Term> list(String column) {
    List<Term> terms = new ArrayList<>(2);
    for (String term : Table.values(column)) {
      terms.add(term(term));
    }
    return terms;
  }

  /** {@code foreign-minister RUS 2004-03-09/}: office, of whom, start, end. */
  private static Term term(String text) {
    int of = text.indexOf(' ');
    int start = text.indexOf(' ', of + 1);
    int end = text.indexOf('/', start);
    if (of < 0 || start < 0 || end < 0) {
      throw new IllegalStateException(
          "term '%s' is not 'office of start/end': mend the table".formatted(text));
    }
    String body = text.substring(of + 1, start);
    boolean isCountry = Character.isUpperCase(body.charAt(0));
    return new Term(
        text.substring(0, of),
        (isCountry ? "country:" : "organization:").concat(body),
        bounds(text.substring(start + 1, end)),
        bounds(text.substring(end + 1)));
  }

  private static @Nullable DateBounds bounds(String date) {
    if (date.isEmpty()) {
      return null;
    }
    return date.startsWith(">")
        ? new DateBounds(known(date.substring(1)).earliest(), LocalDate.MAX)
        : known(date);
  }

  /** Read by hand: a formatter takes longer to load than the table to read. */
  private static DateBounds known(String date) {
    int year = number(date, 0, YEAR);
    if (date.length() == YEAR) {
      return new DateBounds(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_DAY));
    }
    int month = number(date, YEAR + 1, MONTH);
    if (date.length() > MONTH) {
      return DateBounds.day(LocalDate.of(year, month, number(date, MONTH + 1, date.length())));
    }
    LocalDate first = LocalDate.of(year, month, 1);
    return new DateBounds(first, first.withDayOfMonth(first.lengthOfMonth()));
  }

  private static int number(String date, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = date.charAt(i) - '0';
      if (digit < 0 || digit >= DECIMAL) {
        throw new IllegalStateException("date '%s' is none: mend the table".formatted(date));
      }
      number = number * DECIMAL + digit;
    }
    return number;
  }
}
