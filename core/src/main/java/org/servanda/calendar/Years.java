package org.servanda.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years, decades, centuries, and seasons of a year. */
final class Years {

  private Years() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("((PHASE HYPHEN?)|(THE? EDGE OF))? YEAR", Years::year),
        Rule.of("((PHASE HYPHEN?)|(THE? EDGE OF))? SHORT_YEAR", Years::shortYear),
        Rule.of("THE? FISCAL? YEAR_WORD (YEAR|NUMBER|SHORT_YEAR)", Years::namedYear),
        Rule.of("((PHASE HYPHEN?)|(THE? EDGE OF))? FISCAL (YEAR|SHORT_YEAR)", Years::fiscal),
        Rule.of("(YEAR|DAY|NUMBER) ERA", Years::era),
        Rule.of("ERA (YEAR|DAY|NUMBER)", Years::era),
        Rule.of("(PHASE HYPHEN?)? ANY_MONTH (YEAR|NUMBER) ERA", Years::era),
        Rule.of("THE? (PHASE HYPHEN?)? SEASON OF? (YEAR|NUMBER) ERA", Years::era),
        Rule.of("THE? ((PHASE HYPHEN?)|(EDGE OF THE))? (DECADE|DECADES)", Years::decade),
        Rule.of("THE? ((PHASE HYPHEN?)|(EDGE OF THE))? ORDINAL HYPHEN? UNIT ERA?", Years::century),
        Rule.of("THE? (PHASE HYPHEN?)? SEASON (OF|COMMA)? (YEAR|SHORT_YEAR)", Years::season),
        Rule.of("YEAR SEASON", Years::season));
  }

  private static @Nullable Meaning year(Phrase phrase) {
    Lexeme word = phrase.find(Sign.YEAR);
    int year = phrase.number(Sign.YEAR);
    boolean joined =
        phrase.before(1) == Sign.HYPHEN
            && phrase.before(2) != Sign.YEAR
            && phrase.before(2) != Sign.OTHER;
    if (word == null || joined) {
      return null;
    }
    boolean placed =
        switch (phrase.before(1)) {
          case IN, FROM, SINCE, OF, TO, BY, BEFORE, AFTER, DURING, FOR, BETWEEN -> true;
          default -> phrase.to() - phrase.from() > 1;
        };
    boolean usual = year >= 1700 && year < 2100 && (year % 100 != 0 || year == 2000);
    boolean round = year % 100 == 0 && year != 2000;
    boolean counts =
        switch (phrase.after(1)) {
          case OTHER -> round && phrase.lexemes().get(phrase.to()).value().equals("plural");
          case UNITS, UNIT, DAY_WORD, YEAR_WORD, TIMES -> true;
          case HYPHEN ->
              switch (phrase.after(2)) {
                case UNIT, YEAR_WORD, OTHER -> true; // 1000-year, 2019-x is a name
                default -> false;
              };
          default -> false;
        };
    return counts || !(usual || (placed && year >= 1200 && year < 2100))
        ? null
        : Placing.year(year);
  }

  private static @Nullable Meaning shortYear(Phrase phrase) {
    boolean placed =
        switch (phrase.before(1)) {
          case IN, FROM, SINCE, OF, TO, BY, BEFORE, AFTER, DURING, FOR, BETWEEN, AND -> true;
          default -> phrase.to() - phrase.from() > 1;
        };
    if (!placed || phrase.after(1) == Sign.UNITS) {
      return null;
    }
    return Placing.year(Dates.fullYear(phrase.number(Sign.SHORT_YEAR)));
  }

  private static @Nullable Meaning namedYear(Phrase phrase) {
    int year = phrase.number(Sign.YEAR) + phrase.number(Sign.NUMBER);
    if (phrase.has(Sign.SHORT_YEAR)) {
      year = Dates.fullYear(phrase.number(Sign.SHORT_YEAR));
    }
    return year >= 1000 && year < 3000 ? Placing.year(year) : null;
  }

  private static @Nullable Meaning fiscal(Phrase phrase) {
    int year = phrase.number(Sign.YEAR);
    return Placing.year(year > 0 ? year : Dates.fullYear(phrase.number(Sign.SHORT_YEAR)));
  }

  private static @Nullable Meaning era(Phrase phrase) {
    int year = phrase.number(Sign.YEAR) + phrase.number(Sign.DAY) + phrase.number(Sign.NUMBER);
    if (year < 1 || year > 9999) {
      return null;
    }
    int counted = phrase.number(Sign.ERA) < 0 ? 1 - year : year;
    if (phrase.has(Group.ANY_MONTH)) {
      return Placing.month(counted, phrase.number(Group.ANY_MONTH));
    }
    return phrase.has(Sign.SEASON)
        ? Placing.stated(Period.season(counted, phrase.number(Sign.SEASON)))
        : Placing.year(counted);
  }

  private static @Nullable Meaning decade(Phrase phrase) {
    int number = phrase.number(Sign.DECADE) + phrase.number(Sign.DECADES);
    Lexeme decade = phrase.find(Sign.DECADE);
    boolean age = decade != null && decade.end() - decade.start() == 3;
    if ((phrase.has(Sign.DECADES) || age) && phrase.sign(0) != Sign.THE) {
      return null;
    }
    int year = number >= 100 ? number : number < 20 ? 2000 + number : 1900 + number;
    return Placing.stated(Period.of(Scale.DECADE, LocalDate.of(year, 1, 1)));
  }

  private static @Nullable Meaning century(Phrase phrase) {
    int century = phrase.number(Sign.ORDINAL);
    if (phrase.scale() != Scale.CENTURY || century < 1 || century > 30) {
      return null;
    }
    int first = phrase.number(Sign.ERA) < 0 ? -100 * century : 100 * (century - 1);
    return Placing.stated(Period.of(Scale.CENTURY, LocalDate.of(first, 1, 1)));
  }

  private static Meaning season(Phrase phrase) {
    int year = phrase.number(Sign.YEAR);
    return Placing.stated(
        Period.season(
            year > 0 ? year : Dates.fullYear(phrase.number(Sign.SHORT_YEAR)),
            phrase.number(Sign.SEASON)));
  }
}
