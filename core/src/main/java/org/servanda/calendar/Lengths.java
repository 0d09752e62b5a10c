package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time. */
final class Lengths {

  private static final String MEASURE = "(ABOUT SO?){0,2}";

  private static final String COUNTED =
      "(COUNT (TO|OR|HYPHEN) COUNT | COUNT | COUNT AND A HALF | COUNT FRACTION | FRACTION | A? COUPLE OF? | A? SEVERAL)";

  private Lengths() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(MEASURE + COUNTED + " HYPHEN? TRADING{0,2} ANY_UNIT", Lengths::counted),
        Rule.of(MEASURE + " (A|ADDITIONAL) TRADING? ONE_UNIT (AND A HALF)?", Lengths::one),
        Rule.of(MEASURE + "HALF A ONE_UNIT", Lengths::half),
        Rule.of(
            "(THE|THESE)? (LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|LATEST|RECENT|ORDINAL|EARLIER|YEAR_WORD HYPHEN (EARLIER|AGO)) ABOUT? "
                + COUNTED
                + " TRADING? ANY_UNIT",
            Lengths::counted),
        Rule.of("(THE|THESE)" + COUNTED + " TRADING? UNITS", Lengths::counted),
        Rule.of("THE? (LAST|PAST|NEXT|COMING|RECENT|FUTURE) UNITS (AND UNITS)?", Lengths::around),
        Rule.of("(THE? PHASE|THE ORDINAL)? UNITS ((OR|AND) UNITS)?", Lengths::bare),
        Rule.of("THE UNITS AHEAD", Lengths::vague),
        Rule.of("UNITS HYPHEN", p -> null),
        Rule.of("COUNT (TO|OR|HYPHEN) COUNT HYPHEN? ANY_UNIT", Lengths::counted));
  }

  private static @Nullable Meaning counted(Phrase phrase) {
    Scale scale = phrase.scale();
    boolean share =
        scale == Scale.QUARTER && phrase.has(Sign.HYPHEN) && phrase.lastSign() == Sign.UNITS;
    if (isAge(phrase) || share) {
      return null;
    }
    if (phrase.has(Sign.FRACTION) || phrase.has(Sign.HALF)) {
      return duration(withFraction(phrase, scale));
    }
    @Nullable String count = Counts.written(phrase);
    if (count == null) {
      return duration(scale.several());
    }
    if (scale.compareTo(Scale.DECADE) >= 0 && !count.contains(".")) {
      return duration(scale.duration(Long.parseLong(count)));
    }
    if (scale == Scale.FORTNIGHT && !count.contains(".")) {
      return duration(scale.duration(Long.parseLong(count)));
    }
    return duration(scale.duration(count));
  }

  /**
   * {@code 44-year-old}, {@code 52 years old}, {@code 103 years of age}: of somebody, not of time.
   */
  private static boolean isAge(Phrase phrase) {
    boolean over = phrase.after(1) == Sign.HYPHEN || phrase.after(1) == Sign.OF;
    int next = phrase.to() + (over ? 1 : 0);
    List<Lexeme> lexemes = phrase.lexemes();
    return next < lexemes.size() && lexemes.get(next).value().equals("old");
  }

  private static String withFraction(Phrase phrase, Scale scale) {
    String fraction = phrase.has(Sign.HALF) ? "1/2" : phrase.value(Sign.FRACTION);
    int whole = Math.max(0, Counts.whole(phrase));
    int above = fraction.charAt(0) - '0';
    int below = fraction.charAt(2) - '0';
    if (scale == Scale.YEAR && above * 12 % below == 0) {
      return "P" + (whole > 0 ? whole + "Y" : "") + above * 12 / below + "M";
    }
    if (scale == Scale.HOUR && above * 60 % below == 0) {
      return "PT" + (whole > 0 ? whole + "H" : "") + above * 60 / below + "M";
    }
    return scale.duration(
        Double.toString(Math.round(10.0 * (whole + (double) above / below)) / 10.0));
  }

  private static @Nullable Meaning one(Phrase phrase) {
    Scale scale = phrase.scale();
    if (isAge(phrase) || isRate(phrase)) {
      return null;
    }
    boolean fourth = scale == Scale.QUARTER && phrase.has(Sign.A);
    if (phrase.lastSign() == Sign.SECOND || fourth) {
      return null; // a second one, a fourth of something
    }
    if (phrase.has(Sign.HALF)) {
      return duration(
          switch (scale) {
            case YEAR -> "P1Y6M";
            case HOUR -> "PT1H30M";
            case MINUTE -> "PT1M30S";
            default -> scale.duration("1.5");
          });
    }
    return duration(scale.duration(1));
  }

  /** {@code five dollars a year}: how much in each, as in {@link Sets}. */
  static boolean isRate(Phrase phrase) {
    return phrase.sign(0) == Sign.A && Sets.isCounted(phrase);
  }

  private static Meaning half(Phrase phrase) {
    return duration(
        switch (phrase.scale()) {
          case YEAR -> "P6M";
          case HOUR -> "PT30M";
          case MINUTE -> "PT30S";
          case DAY -> "PT12H";
          case DECADE -> "P5Y";
          case CENTURY -> "P50Y";
          default -> phrase.scale().duration("0.5");
        });
  }

  private static Meaning vague(Phrase phrase) {
    return duration(phrase.scale().several());
  }

  /** Years around now are named for being past or to come, shorter times for their length. */
  private static Meaning around(Phrase phrase) {
    if (phrase.has(Sign.FUTURE)) {
      return new Meaning.Valued(TimeType.DATE, "FUTURE_REF", null);
    }
    boolean past = phrase.has(Sign.RECENT) || (phrase.has(Sign.PAST) && !phrase.has(Sign.THE));
    return past && phrase.scale() == Scale.YEAR
        ? new Meaning.Valued(TimeType.DATE, "PAST_REF", null)
        : vague(phrase);
  }

  private static @Nullable Meaning bare(Phrase phrase) {
    boolean placed =
        switch (phrase.before(1)) {
          case FOR, IN, WITHIN, DURING, OF, AFTER, BY -> true;
          default -> phrase.to() - phrase.from() > 1 || phrase.after(1) == Sign.BEFORE;
        };
    boolean hours = phrase.has(Sign.PHASE) && phrase.scale().compareTo(Scale.DAY) < 0;
    return placed && !hours && phrase.scale() != Scale.SECOND ? vague(phrase) : null;
  }

  private static Meaning duration(String value) {
    return new Meaning.Valued(TimeType.DURATION, value, null);
  }
}
