package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times so far before or after another: {@code three days ago}, {@code two months later}. */
final class Shifts {

  private static final String LENGTH =
      "(ABOUT SO?){0,2} ((COUNT (TO|OR|HYPHEN) COUNT|COUNT|COUNT FRACTION|A? COUPLE OF?|A? SEVERAL|A|ADDITIONAL) TRADING? ANY_UNIT|UNITS)";

  private Shifts() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(LENGTH + " AGO", Shifts::ago),
        Rule.of("A ANY_UNIT OR SO AGO", Shifts::ago),
        Rule.of(LENGTH + " (EARLIER|BEFORE)", Shifts::earlier),
        Rule.of(LENGTH + " (LATER|AFTER)", Shifts::later),
        Rule.of(LENGTH + " (HENCE|FROM NOW)", Shifts::hence));
  }

  private static @Nullable Meaning ago(Phrase phrase) {
    int count = Counts.whole(phrase);
    Scale scale = phrase.scale();
    if (count < 0) {
      return new Meaning.Valued(TimeType.DATE, "PAST_REF", null);
    }
    if (scale == Scale.YEAR && count == 1 && phrase.has(Sign.A)) {
      return yearAgo(phrase);
    }
    return shifted(scale, -count);
  }

  /** Of a quarter's figures, the quarter of the year before. */
  static Meaning yearAgo(Phrase phrase) {
    @Nullable Period quarter = phrase.narrative().quarter();
    return quarter == null ? Placing.near(Scale.YEAR, -1) : Quarters.like(quarter, -1);
  }

  private static Meaning shifted(Scale scale, long count) {
    if (scale.compareTo(Scale.DAY) < 0) {
      return Placing.near(Scale.DAY, 0);
    }
    if (scale == Scale.DECADE || scale == Scale.CENTURY || scale == Scale.MILLENNIUM) {
      return Placing.near(Scale.YEAR, count * scale.months() / 12);
    }
    if (scale == Scale.FORTNIGHT) {
      return Placing.near(Scale.WEEK, 2 * count);
    }
    return Placing.near(scale, count);
  }

  private static @Nullable Meaning earlier(Phrase phrase) {
    int count = Counts.whole(phrase);
    boolean year = phrase.scale() == Scale.YEAR && count == 1;
    if (phrase.lastSign() == Sign.BEFORE && !endsThere(phrase)) {
      return null;
    }
    if (year && phrase.has(Sign.A)) {
      return yearAgo(phrase);
    }
    return count < 0 ? null : fromTold(phrase, -count);
  }

  private static @Nullable Meaning later(Phrase phrase) {
    int count = Counts.whole(phrase);
    if (phrase.lastSign() == Sign.AFTER && !endsThere(phrase)) {
      return null;
    }
    return count < 0 ? null : fromTold(phrase, count);
  }

  /** Whether no event follows from which the length is counted. */
  private static boolean endsThere(Phrase phrase) {
    return phrase.after(1) == Sign.STOP || phrase.after(1) == Sign.COMMA;
  }

  private static @Nullable Meaning fromTold(Phrase phrase, int count) {
    @Nullable Period told = phrase.narrative().told();
    Scale scale = phrase.scale();
    if (scale.compareTo(Scale.DAY) < 0) {
      return null;
    }
    if (told == null
        || told.scale().compareTo(scale) > 0
        || told.scale().compareTo(Scale.DAY) < 0) {
      return shifted(scale, count);
    }
    return switch (scale) {
      case DECADE, CENTURY, MILLENNIUM ->
          Placing.stated(told.in(Scale.YEAR).plus((long) count * scale.months() / 12));
      case WEEK, FORTNIGHT ->
          Placing.stated(told.in(Scale.DAY).plus((scale == Scale.WEEK ? 7L : 14L) * count));
      default -> Placing.stated(told.in(scale).plus(count));
    };
  }

  private static Meaning hence(Phrase phrase) {
    int count = Counts.whole(phrase);
    return count < 0
        ? new Meaning.Valued(TimeType.DATE, "FUTURE_REF", null)
        : shifted(phrase.scale(), count);
  }
}
