package org.servanda.calendar;

/** Which way the words around a time look from the day of publication. */
enum Outlook {
  /** To what is still to come. */
  AHEAD,
  /** To what was. */
  BACK,
  /** To what certainly was: {@code since June}. */
  PAST,
  /** The words do not say. */
  OPEN
}
