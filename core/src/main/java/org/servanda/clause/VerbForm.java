package org.servanda.clause;

/** The sorts of form in which a group of verbs stands. */
public enum VerbForm {
  /** It tells a tense: {@code has violated}, {@code would violate}. */
  FINITE,
  /** With or without {@code to}. */
  INFINITIVE,
  /** {@code violating}, without a form of "be". */
  ING,
  /** A past participle right after its noun: {@code the deal signed in May}. */
  PARTICIPLE
}
