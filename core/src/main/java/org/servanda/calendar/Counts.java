package org.servanda.calendar;

import org.jspecify.annotations.Nullable;

/** How many of a unit a phrase speaks of. */
final class Counts {

  /** Longer lengths are no lengths of time that anybody means. */
  private static final int MOST = 999_999;

  private Counts() {}

  /** The number as it is written; null where it is not told. */
  static @Nullable String written(Phrase phrase) {
    Lexeme decimal = phrase.find(Sign.DECIMAL);
    if (decimal != null) {
      return decimal.value();
    }
    int number = whole(phrase);
    return number < 0 ? null : Integer.toString(number);
  }

  /** The first number, {@code a} is one and a couple two; -1 where it is not told. */
  static int whole(Phrase phrase) {
    int number = -1;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Lexeme lexeme = phrase.lexemes().get(i);
      switch (lexeme.sign()) {
        case DAY, NUMBER -> {
          return Math.min(lexeme.number(), MOST);
        }
        case COUPLE -> {
          return 2;
        }
        case SEVERAL -> {
          return -1;
        }
        case A, ADDITIONAL -> number = number < 0 ? 1 : number;
        default -> {}
      }
    }
    return number;
  }
}
