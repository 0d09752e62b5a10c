package org.servanda.clause;

/** Which time a verb's form tells. */
public enum Tense {
  PAST,
  PRESENT,
  /** {@code will}, {@code is to}, {@code is going to}, {@code is due to}. */
  FUTURE,
  /** An infinitive or a participle, which leaves the time to what it depends on. */
  NONE
}
