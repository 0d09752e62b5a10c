package org.servanda.calendar;

import java.util.ArrayList;
import java.util.List;

/** Joins the words of spelled numbers: {@code twenty-four}, {@code nineteen ninety-one}. */
final class SpelledNumbers {

  private final List<Lexeme> lexemes;
  private final List<Lexeme> joined;

  private SpelledNumbers(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
    this.joined = new ArrayList<>(lexemes.size());
  }

  static List<Lexeme> joined(List<Lexeme> lexemes) {
    SpelledNumbers numbers = new SpelledNumbers(lexemes);
    int at = 0;
    while (at < lexemes.size()) {
      at = numbers.step(at);
    }
    return numbers.joined;
  }

  private Sign sign(int at) {
    return at < lexemes.size() ? lexemes.get(at).sign() : Sign.STOP;
  }

  private int number(int at) {
    return lexemes.get(at).number();
  }

  private int step(int at) {
    boolean hundred = sign(at) == Sign.A && sign(at + 1) == Sign.SPELLED && isMany(at + 1);
    if (sign(at) != Sign.SPELLED && !hundred) {
      joined.add(lexemes.get(at));
      return at + 1;
    }
    int end = hundred ? at + 1 : at;
    long total = 0;
    long group = hundred ? 1 : 0;
    int before = 1000;
    boolean year = false;
    while (sign(end) == Sign.SPELLED) {
      int number = number(end);
      if (number >= 100 || (group > 0 && isMany(end))) {
        group = Math.max(1, group) * number;
        total += number == 1000 ? group : 0;
        group = number == 1000 ? 0 : group;
        before = 1000;
      } else if (!year && total == 0 && group >= 13 && group <= 20 && number >= 10) {
        year = true; // nineteen ninety
        group = group * 100 + number;
        before = number;
      } else if (before == 1000 || (before >= 20 && number < 10)) {
        group += number;
        before = number;
      } else {
        break;
      }
      end = next(end);
      if (total + group > 1_000_000) {
        break;
      }
    }
    return close(at, end, total + group, year);
  }

  /** A dozen, a hundred, a thousand. */
  private boolean isMany(int at) {
    return number(at) >= 100 || (number(at) == 12 && isDozen(at));
  }

  private boolean isDozen(int at) {
    return lexemes.get(at).end() - lexemes.get(at).start() == 5;
  }

  /** Over a hyphen or an and between two of the words. */
  private int next(int at) {
    boolean over = sign(at + 1) == Sign.HYPHEN || (sign(at + 1) == Sign.AND && number(at) >= 100);
    return over && sign(at + 2) == Sign.SPELLED ? at + 2 : at + 1;
  }

  private int close(int at, int end, long number, boolean year) {
    Lexeme last = lexemes.get(end - 1);
    // An ordinal's tens: twenty-fourth.
    int ordinal = sign(end) == Sign.HYPHEN ? end + 1 : end;
    boolean tens = number % 10 == 0 && number % 100 >= 20;
    if (tens && (sign(ordinal) == Sign.ORDINAL || sign(ordinal) == Sign.SECOND)) {
      int unit = sign(ordinal) == Sign.SECOND ? 2 : number(ordinal);
      if (unit < 10) {
        return add(at, lexemes.get(ordinal), Sign.ORDINAL, number + unit, ordinal + 1);
      }
    }
    boolean follows = at > 0 && sign(at - 1) == Sign.NUMBERED;
    Sign sign = follows ? Sign.OTHER : year ? Sign.YEAR : Sign.NUMBER;
    return add(at, last, sign, number, end);
  }

  private int add(int at, Lexeme last, Sign sign, long number, int next) {
    joined.add(new Lexeme(lexemes.get(at).start(), last.end(), sign, (int) number, "spelled"));
    return next;
  }
}
