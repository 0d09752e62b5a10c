package org.servanda.gazetteer;

/** The grammatical gender that a name or a word for an office tells. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether both can be the same person's. */
  public boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
