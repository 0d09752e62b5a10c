package org.servanda.calendar;

import java.util.List;

/** Signs that stand in the same places. */
enum Group {
  ANY_MONTH(Sign.MONTH, Sign.SHORT_MONTH, Sign.MAY),
  ANY_WEEKDAY(Sign.WEEKDAY, Sign.SHORT_WEEKDAY),
  /** The day of a month. */
  MONTH_DAY(Sign.DAY, Sign.ORDINAL, Sign.SECOND),
  ANY_ORDINAL(Sign.ORDINAL, Sign.SECOND),
  COUNT(Sign.DAY, Sign.NUMBER, Sign.DECIMAL),
  ONE_UNIT(Sign.UNIT, Sign.SECOND, Sign.QUARTER, Sign.YEAR_WORD, Sign.DAY_WORD),
  ANY_UNIT(Sign.UNIT, Sign.UNITS, Sign.SECOND, Sign.QUARTER, Sign.YEAR_WORD, Sign.DAY_WORD),
  /** What came before. */
  FORMER(Sign.LAST, Sign.PAST, Sign.PREVIOUS),
  /** What comes after. */
  LATTER(Sign.NEXT, Sign.COMING, Sign.FOLLOWING),
  /** What is now. */
  PRESENT(Sign.THIS, Sign.CURRENT),
  /** Words before a time that say in which part of it. */
  WITHIN_IT(Sign.PHASE, Sign.EARLIER, Sign.LATER, Sign.SOMETIME);

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<Sign> signs;

  Group(Sign... signs) {
    this.signs = List.of(signs);
  }

  List<Sign> signs() {
    return signs;
  }
}
