package org.servanda.calendar;

/** The kinds of time expression of TIMEX3 (ISO-TimeML). */
public enum TimeType {
  /** A day or anything longer that can be found on a calendar. */
  DATE,
  /** A time of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A time that recurs. */
  SET
}
