package org.servanda.encoder;

/** The part of a word in an attribution, first word and others apart, as the model was trained. */
public enum RoleTag {
  OUTSIDE(0),
  SOURCE_FIRST(1),
  SOURCE_NEXT(2),
  CUE_FIRST(3),
  CUE_NEXT(4),
  CONTENT_FIRST(5),
  CONTENT_NEXT(6);

  static final int COUNT = values().length;

  private final int number;

  RoleTag(int number) {
    this.number = number;
  }

  /** Its number in the model's output, from 0. */
  public int number() {
    return number;
  }

  /** Whether a word so marked goes on with what the word before began. */
  public boolean goesOn() {
    return switch (this) {
      case SOURCE_NEXT, CUE_NEXT, CONTENT_NEXT -> true;
      case OUTSIDE, SOURCE_FIRST, CUE_FIRST, CONTENT_FIRST -> false;
    };
  }

  /** Whether it goes on with what a word marked {@code before} belongs to. */
  public boolean goesOnAfter(RoleTag before) {
    return goesOn() && (before == this || before.number == number - 1);
  }
}
