package org.servanda.reading;

/** What the words of a mention name. */
public enum MentionType {
  PERSON,
  /** A post somebody holds, such as {@code the foreign minister}. */
  OFFICE,
  COUNTRY,
  ORGANIZATION,
  PLACE,
  AGREEMENT,
  /** People named together, such as {@code the separatists}. */
  GROUP
}
