package org.servanda.calendar;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;

/** What an expression of time says, before the day of publication is put in. */
sealed interface Meaning {

  /** The same time whenever the article was published. */
  record Stated(TimeType type, Period period) implements Meaning {}

  /** A value that is no stretch of the calendar, or only bounded. */
  record Valued(TimeType type, String value, @Nullable DateBounds bounds) implements Meaning {}

  /**
   * A time that is found from the day of publication.
   *
   * @param open its value where that day is not known
   * @param at the time, for a day of publication
   */
  record Relative(TimeType type, String open, Function<LocalDate, Period> at) implements Meaning {}

  /**
   * A time of a day that is told elsewhere.
   *
   * @param time such as {@code T20:00}
   */
  record Hour(String time) implements Meaning {}
}
