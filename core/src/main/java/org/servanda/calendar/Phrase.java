package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that a rule matched, and the text around them.
 *
 * @param lexemes of the whole text
 * @param from the first of the phrase
 * @param to the one after its last
 * @param narrative what was told before
 */
record Phrase(List<Lexeme> lexemes, int from, int to, Narrative narrative) {

  boolean has(Sign sign) {
    return find(sign) != null;
  }

  /** The first lexeme of a sign. */
  @Nullable Lexeme find(Sign sign) {
    for (int i = from; i < to; i++) {
      if (lexemes.get(i).sign() == sign) {
        return lexemes.get(i);
      }
    }
    return null;
  }

  /** The first lexeme that has one of the signs of a group; null where none has. */
  @Nullable Lexeme find(Group group) {
    for (int i = from; i < to; i++) {
      if (group.signs().contains(lexemes.get(i).sign())) {
        return lexemes.get(i);
      }
    }
    return null;
  }

  boolean has(Group group) {
    return find(group) != null;
  }

  /** The number of the first lexeme of a sign; 0 where there is none. */
  int number(Sign sign) {
    Lexeme found = find(sign);
    return found == null ? 0 : found.number();
  }

  /** The number of the first lexeme of a group; 0 where there is none. */
  int number(Group group) {
    Lexeme found = find(group);
    return found == null ? 0 : found.number();
  }

  /** The value of the first lexeme of a sign; empty where there is none. */
  String value(Sign sign) {
    Lexeme found = find(sign);
    return found == null ? "" : found.value();
  }

  /** The scale of the first unit in the phrase, over the year of {@code year-earlier}. */
  Scale scale() {
    for (int i = from; i < to; i++) {
      Lexeme lexeme = lexemes.get(i);
      boolean compares =
          lexeme.sign() == Sign.YEAR_WORD && i + 1 < to && lexemes.get(i + 1).sign() == Sign.HYPHEN;
      if (compares) {
        continue;
      }
      switch (lexeme.sign()) {
        case UNIT, UNITS, YEAR_WORD, DAY_WORD, QUARTER -> {
          return Scale.valueOf(lexeme.value());
        }
        case WEEKEND, WEEKENDS -> {
          return Scale.WEEKEND;
        }
        case SEASON, SEASONS -> {
          return Scale.SEASON;
        }
        default -> {}
      }
    }
    return Scale.SECOND;
  }

  /** The sign so many lexemes before the phrase, counted from 1. */
  Sign before(int count) {
    return from - count < 0 ? Sign.STOP : lexemes.get(from - count).sign();
  }

  /** The sign so many lexemes behind the phrase, counted from 1. */
  Sign after(int count) {
    int at = to + count - 1;
    return at < lexemes.size() ? lexemes.get(at).sign() : Sign.STOP;
  }

  Sign sign(int index) {
    return lexemes.get(from + index).sign();
  }

  Sign lastSign() {
    return lexemes.get(to - 1).sign();
  }

  Phrase part(int newFrom, int newTo) {
    return new Phrase(lexemes, newFrom, newTo, narrative);
  }

  Setting setting() {
    return new Setting(outlook(), narrative.sceneBefore(from));
  }

  Outlook outlook() {
    return narrative.outlook(from, to);
  }

  /** The phrase with its meaning, and how its own words narrow that. */
  Found found(Meaning meaning) {
    return new Found(from, to, meaning, modifier());
  }

  private @Nullable TimeModifier modifier() {
    for (int i = from; i < to; i++) {
      Lexeme lexeme = lexemes.get(i);
      switch (lexeme.sign()) {
        case ABOUT, PHASE, EDGE -> {
          return TimeModifier.valueOf(lexeme.value());
        }
        default -> {}
      }
    }
    return null;
  }
}
