package org.servanda.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several days of one month, several years: {@code 3-5 May}, {@code April 24 and 25}. */
final class Ranges {

  private Ranges() {}

  static List<Rule> rules() {
    return List.of(
        Rule.several(
            "DAY ((HYPHEN|TO|AND|OR|COMMA) DAY){1,3} OF? ANY_MONTH (COMMA? YEAR)?", Ranges::days),
        Rule.several(
            "ANY_MONTH DAY ((HYPHEN|TO|AND|OR|COMMA) DAY){1,3} (COMMA? YEAR)?", Ranges::days),
        Rule.several("YEAR HYPHEN (DAY|NUMBER)", Ranges::years));
  }

  /** The outer days keep the month, in their words; the others have only their number. */
  private static List<Found> days(Phrase phrase) {
    int month = phrase.number(Group.ANY_MONTH);
    int year = phrase.number(Sign.YEAR);
    boolean monthFirst = phrase.sign(0) != Sign.DAY;
    List<Integer> places = new ArrayList<>();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (phrase.lexemes().get(i).sign() == Sign.DAY) {
        places.add(i);
      }
    }
    List<Found> found = new ArrayList<>();
    for (int place : places) {
      boolean first = place == places.getFirst();
      boolean last = place == places.getLast();
      int from = first && monthFirst ? phrase.from() : place;
      int to = last ? phrase.to() : place + 1;
      int number = phrase.lexemes().get(place).number();
      @Nullable Meaning day =
          year > 0
              ? Placing.day(year, month, number)
              : Placing.monthDay(month, number, phrase.setting());
      if (day == null) {
        return List.of();
      }
      found.add(new Found(from, to, day, null));
    }
    return found;
  }

  private static List<Found> years(Phrase phrase) {
    int first = phrase.number(Sign.YEAR);
    Lexeme end = phrase.lexemes().get(phrase.to() - 1);
    int second = first / 100 * 100 + end.number();
    if (end.end() - end.start() != 2 || second <= first) {
      return List.of();
    }
    int from = phrase.from();
    return List.of(
        new Found(from, from + 1, Placing.year(first), null),
        new Found(from + 2, from + 3, Placing.year(second), null));
  }
}
