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
        Rule.several(
            "(ANY_MONTH|MONTH_DAY ANY_MONTH) (HYPHEN|TO|AND|OR) (ANY_MONTH|MONTH_DAY ANY_MONTH)"
                + " COMMA? OF? YEAR",
            Ranges::shared),
        Rule.several(
            "ANY_MONTH MONTH_DAY (HYPHEN|TO|AND|OR) ANY_MONTH MONTH_DAY COMMA? YEAR",
            Ranges::shared),
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

  /** Two months or days of one year that is told behind the second. */
  private static List<Found> shared(Phrase phrase) {
    int between = phrase.from();
    while (!isBetween(phrase.lexemes().get(between).sign())) {
      between++;
    }
    int year = phrase.number(Sign.YEAR);
    Phrase first = phrase.part(phrase.from(), between);
    Phrase second = phrase.part(between + 1, phrase.to());
    boolean turns = second.number(Group.ANY_MONTH) < first.number(Group.ANY_MONTH);
    @Nullable Meaning start = inYear(first, turns ? year - 1 : year);
    @Nullable Meaning end = inYear(second, year);
    return start == null || end == null
        ? List.of()
        : List.of(first.found(start), second.found(end));
  }

  private static boolean isBetween(Sign sign) {
    return sign == Sign.HYPHEN || sign == Sign.TO || sign == Sign.AND || sign == Sign.OR;
  }

  private static @Nullable Meaning inYear(Phrase phrase, int year) {
    int month = phrase.number(Group.ANY_MONTH);
    return phrase.has(Group.MONTH_DAY)
        ? Placing.day(year, month, phrase.number(Group.MONTH_DAY))
        : Placing.month(year, month);
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
