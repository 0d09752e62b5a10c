package org.servanda.calendar;

/** How the words of a time expression narrow or widen its value: {@code mod} of TIMEX3. */
public enum TimeModifier {
  /** Before the time. */
  BEFORE,
  /** After the time. */
  AFTER,
  /** Less than the length: {@code nearly ten months}. */
  LESS_THAN,
  /** More than the length: {@code more than two years}. */
  MORE_THAN,
  /** The length or less: {@code up to three days}. */
  EQUAL_OR_LESS,
  /** The length or more: {@code at least a week}. */
  EQUAL_OR_MORE,
  /** The first part of the time: {@code early May}. */
  START,
  /** The middle of the time: {@code mid-May}. */
  MID,
  /** The last part of the time: {@code late May}. */
  END,
  /** The time or length or one near it: {@code about three weeks}. */
  APPROX
}
