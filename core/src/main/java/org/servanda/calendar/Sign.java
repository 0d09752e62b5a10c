package org.servanda.calendar;

/** What a word, a number or a mark can be in an expression of time; one character each. */
enum Sign {
  /** Anything that no expression of time holds. */
  OTHER,
  /** The end of a sentence or a paragraph. */
  STOP,
  MONTH,
  /** An abbreviation without its full stop, which is also a name. */
  SHORT_MONTH,
  MAY,
  FOREIGN_MONTH,
  WEEKDAY,
  WEEKDAYS,
  SHORT_WEEKDAY,
  UNIT,
  UNITS,
  SECOND,
  QUARTER,
  YEAR_WORD,
  DAY_WORD,
  WEEKEND,
  WEEKENDS,
  HALF,
  PERIOD,
  TRADING,
  /** Written with one or two digits, from 1 to 31. */
  DAY,
  /** Any other whole number. */
  NUMBER,
  SPELLED,
  DECIMAL,
  FRACTION,
  ORDINAL,
  /** A number with four digits that can be a year, or one spelled in two halves. */
  YEAR,
  /** An apostrophe and two digits. */
  SHORT_YEAR,
  DECADE,
  DECADES,
  COUPLE,
  SEVERAL,
  ADDITIONAL,
  SEASON,
  SEASONS,
  DAYPART,
  DAYPARTS,
  HOUR_NAME,
  MERIDIEM,
  OCLOCK,
  ZONE,
  /** Hours and minutes. */
  CLOCK,
  /** Year, month and day in digits. */
  NUMERIC_DATE,
  /** A digit of a quarter after a Q. */
  QUARTER_CODE,
  NEAR_DAY,
  TONIGHT,
  OVERNIGHT,
  NOW,
  RECENTLY,
  SOON,
  LAST,
  PAST,
  PREVIOUS,
  LATEST,
  CURRENT,
  THIS,
  THESE,
  THAT,
  SAME,
  NEXT,
  COMING,
  FOLLOWING,
  RECENT,
  FUTURE,
  NEAR,
  AGO,
  EARLIER,
  LATER,
  BEFORE,
  AFTER,
  AHEAD,
  HENCE,
  PHASE,
  EDGE,
  SOMETIME,
  EACH,
  OTHER_ONE,
  ONCE,
  TIMES,
  PER,
  DAILY,
  FISCAL,
  CORRESPONDING,
  ABOUT,
  THE,
  A,
  OF,
  IN,
  ON,
  AT,
  BY,
  TO,
  FROM,
  SINCE,
  FOR,
  DURING,
  WITHIN,
  AND,
  OR,
  SO,
  BETWEEN,
  ERA,
  HIJRI_ERA,
  OLD_STYLE,
  /** A word after which a number is a name. */
  NUMBERED,
  ENDED,
  FEAST,
  COMMA,
  BRACKET,
  HYPHEN,
  POSSESSIVE,
  PAST_VERB,
  AHEAD_VERB,
  AHEAD_MARK,
  PLANNED,
  COPULA,
  CLAUSE;

  /** The first of the characters that Unicode leaves to private use: no rule's own. */
  private static final char FIRST = '\uE000';

  /** The character that stands for it in a row of signs; which one is no matter. */
  char symbol() {
    return (char) (FIRST + place());
  }

  /** Its place among all signs. */
  @SuppressWarnings("EnumOrdinal") // never stored
  int place() {
    return ordinal();
  }

  /** Whether a character stands for a sign. */
  static boolean isSymbol(char symbol) {
    return symbol >= FIRST && symbol < FIRST + values().length;
  }

  /** The sign that a character stands for. */
  static Sign of(char symbol) {
    return values()[place(symbol)];
  }

  /** The place of the sign that a character stands for. */
  static int place(char symbol) {
    return symbol - FIRST;
  }
}
