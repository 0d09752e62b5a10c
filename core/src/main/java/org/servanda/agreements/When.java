package org.servanda.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;

/**
 * As much of a date as words tell; 0 stands for what they do not.
 *
 * @param year the year, or 0
 * @param month 1 to 12, or 0
 * @param day of the month, or 0
 */
record When(int year, int month, int day) {

  static final When UNTOLD = new When(0, 0, 0);

  /** Whether they name a day, with or without its year. */
  boolean isDay() {
    return month > 0 && day > 0;
  }

  boolean isTold() {
    return year > 0 || month > 0;
  }

  /** Whether another names a day, and this one tells nothing else than it. */
  boolean isSame(When other) {
    return other.isDay()
        && (year == 0 || year == other.year)
        && (month == 0 || month == other.month)
        && (day == 0 || day == other.day);
  }

  /** Whether an agreement of a date can be meant; one without a date only where nothing is told. */
  boolean fits(@Nullable DateBounds date) {
    if (!isTold()) {
      return true;
    }
    if (date == null) {
      return false;
    }
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (year > 0 && (year < first.getYear() || year > last.getYear())) {
      return false;
    }
    boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
    if (month == 0 || !oneMonth) {
      return true;
    }
    boolean oneDay = first.equals(last);
    return month == first.getMonthValue() && (day == 0 || !oneDay || day == first.getDayOfMonth());
  }
}
