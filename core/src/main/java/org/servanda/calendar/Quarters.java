package org.servanda.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of years, and the periods that figures are compared for. */
final class Quarters {

  private static final String ORDER = "(ANY_ORDINAL HYPHEN?)";

  private Quarters() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("THE? FISCAL? HYPHEN? " + ORDER + "QUARTER", Quarters::alone),
        Rule.of(
            "THE? FISCAL? " + ORDER + "(QUARTER|HALF) (OF|COMMA)? FISCAL? YEAR", Quarters::ofYear),
        Rule.of(
            "THE? FISCAL? YEAR POSSESSIVE? FISCAL? " + ORDER + "(QUARTER|HALF)", Quarters::ofYear),
        Rule.of("QUARTER_CODE HYPHEN? (OF|COMMA)? YEAR", Quarters::ofYear),
        Rule.of("YEAR HYPHEN? QUARTER_CODE", Quarters::ofYear),
        Rule.of("QUARTER_CODE", Quarters::alone),
        Rule.of(
            "THE? " + ORDER + "(QUARTER|HALF) OF? (THE|THIS|LAST|NEXT) FISCAL? YEAR_WORD",
            Quarters::ofNearYear),
        Rule.of(
            "(THIS|LAST|NEXT) YEAR_WORD POSSESSIVE " + ORDER + "(QUARTER|HALF)",
            Quarters::ofNearYear),
        Rule.of("(THE|THAT) LATEST? (QUARTER|PERIOD)", Quarters::told),
        Rule.of("THE LATEST (QUARTER|PERIOD)", Quarters::told),
        Rule.of("THE YEAR (QUARTER|PERIOD)", Quarters::toldOfYear),
        Rule.of(
            "(THE|A)? CORRESPONDING? YEAR_WORD HYPHEN (AGO|EARLIER) "
                + ORDER
                + "? (QUARTER|PERIOD)?",
            Quarters::yearEarlier),
        Rule.of(
            "THE? CORRESPONDING (QUARTER|PERIOD) (LAST YEAR_WORD|A YEAR_WORD (AGO|EARLIER)|OF LAST YEAR_WORD)",
            Quarters::yearEarlier),
        Rule.of("THE QUARTER A YEAR_WORD (AGO|EARLIER)", Quarters::yearEarlier));
  }

  private static int order(Phrase phrase) {
    return Math.max(phrase.number(Group.ANY_ORDINAL), phrase.number(Sign.QUARTER_CODE));
  }

  private static boolean isFiscal(Phrase phrase) {
    return phrase.has(Sign.FISCAL);
  }

  /** The last one that has begun, or the next where the words look ahead. */
  private static @Nullable Meaning alone(Phrase phrase) {
    int order = order(phrase);
    if (order < 1 || order > 4) {
      return null;
    }
    return Placing.relative(
        "XXXX-Q" + order,
        issued -> {
          Period own = Period.of(Scale.QUARTER, LocalDate.of(issued.getYear(), 3 * order - 2, 1));
          boolean begun = !own.start().isAfter(issued);
          return begun || isFiscal(phrase) ? own : own.plus(-4);
        });
  }

  private static @Nullable Meaning ofYear(Phrase phrase) {
    return of(phrase, phrase.number(Sign.YEAR));
  }

  private static @Nullable Meaning of(Phrase phrase, int year) {
    int order = order(phrase);
    boolean half = phrase.has(Sign.HALF);
    if (order < 1 || order > (half ? 2 : 4)) {
      return null;
    }
    return Placing.stated(
        Period.of(
            half ? Scale.HALF : Scale.QUARTER,
            LocalDate.of(year, half ? 6 * order - 5 : 3 * order - 2, 1)));
  }

  private static @Nullable Meaning ofNearYear(Phrase phrase) {
    int shift = phrase.has(Sign.LAST) ? -1 : phrase.has(Sign.NEXT) ? 1 : 0;
    if (of(phrase, 2000) == null) {
      return null;
    }
    String letter = phrase.has(Sign.HALF) ? "-H" : "-Q";
    return Placing.relative(
        "XXXX" + letter + order(phrase),
        issued ->
            of(phrase, issued.getYear() + shift) instanceof Meaning.Stated stated
                ? stated.period()
                : Period.of(Scale.YEAR, issued));
  }

  private static @Nullable Meaning told(Phrase phrase) {
    @Nullable Period told = phrase.narrative().quarter();
    if (told == null && phrase.has(Sign.PERIOD)) {
      return null;
    }
    if (phrase.has(Sign.THAT) && told == null) {
      return null;
    }
    if (phrase.after(1) == Sign.HYPHEN) {
      return null; // quarter to quarter
    }
    if (phrase.after(1) == Sign.ENDED && phrase.after(2) == Sign.MONTH) {
      return ended(phrase.lexemes().get(phrase.to() + 1).number());
    }
    if (told == null) {
      return Placing.near(Scale.QUARTER, -1);
    }
    return phrase.has(Sign.LATEST)
        ? Placing.relative(
            "PAST_REF",
            issued ->
                told.last().isBefore(issued) ? told : Period.of(Scale.QUARTER, issued).plus(-1))
        : like(told, 0);
  }

  /** The quarter that ends with a month, or a little before. */
  private static Meaning ended(int month) {
    return Placing.relative(
        "XXXX-Q" + (Math.floorMod(month - 3, 12) / 3 + 1),
        issued -> {
          Period end = Period.of(Scale.MONTH, issued.withDayOfMonth(1).withMonth(month));
          Period past = end.start().isAfter(issued) ? end.plus(-12) : end;
          return past.plus(-2).in(Scale.QUARTER);
        });
  }

  private static Meaning toldOfYear(Phrase phrase) {
    int year = phrase.number(Sign.YEAR);
    @Nullable Period told = phrase.narrative().quarter();
    return told == null
        ? Placing.year(year)
        : Placing.stated(told.plus(4L * (year - told.start().getYear())));
  }

  private static Meaning yearEarlier(Phrase phrase) {
    @Nullable Period told = phrase.narrative().quarter();
    int order = order(phrase);
    if (order >= 1 && order <= 4) {
      return Placing.relative(
          "XXXX-Q" + order,
          issued -> Period.of(Scale.QUARTER, LocalDate.of(issued.getYear() - 1, 3 * order - 2, 1)));
    }
    if (told == null && phrase.has(Sign.QUARTER)) {
      return Placing.near(Scale.QUARTER, -5);
    }
    return told == null ? Placing.near(Scale.YEAR, -1) : like(told, -1);
  }

  /** The same quarter of the year, or of years before. */
  static Meaning like(Period quarter, int years) {
    return Placing.stated(quarter.plus(4L * years));
  }
}
