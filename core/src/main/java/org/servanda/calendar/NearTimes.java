package org.servanda.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks, months, years, seasons and weekends around the day of publication or a time told. */
final class NearTimes {

  private static final String PART =
      "((THE? PHASE HYPHEN?)|EARLIER|LATER|SOMETIME|((EARLIER|LATER|PHASE|SOMETIME) IN)|(THE? EDGE OF))";

  private NearTimes() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            PART
                + "? (LAST|THIS|NEXT|THE LAST|THE? COMING|THE? PAST|THE? CURRENT|THIS PAST|THIS COMING) FISCAL? (UNIT|YEAR_WORD|QUARTER)",
            NearTimes::near),
        Rule.of("THE? LATEST FISCAL? (UNIT|YEAR_WORD)", NearTimes::latest),
        Rule.of(
            PART + "? (LAST|THIS|NEXT|COMING|THE COMING|PAST|THIS PAST|THIS COMING) WEEKEND",
            NearTimes::weekend),
        Rule.of("THE WEEKEND", NearTimes::weekend),
        Rule.of(
            PART + "? (LAST|THIS|NEXT|COMING|THE COMING|THE PAST|THIS PAST|THIS COMING) SEASON",
            NearTimes::season),
        Rule.of("THE? (PHASE HYPHEN?)? SEASON", NearTimes::seasonAlone),
        Rule.of(
            PART
                + "? (THE|THAT)? (SAME|PREVIOUS|FOLLOWING|NEXT|COMING) (UNIT|DAY_WORD|YEAR_WORD|QUARTER|DAYPART)",
            NearTimes::besideTold),
        Rule.of(PART + "? THAT (UNIT|DAY_WORD|YEAR_WORD|QUARTER|DAYPART)", NearTimes::besideTold),
        Rule.of("THE (UNIT|YEAR_WORD) (BEFORE|AFTER)", NearTimes::besideTold),
        Rule.of("THE FISCAL? YEAR_WORD", NearTimes::theYear),
        Rule.of("THE? EDGE OF THE (UNIT|YEAR_WORD|QUARTER)", NearTimes::edge),
        Rule.of("(PHASE|EARLIER|LATER) IN THE (UNIT|YEAR_WORD|DAY_WORD)", NearTimes::theUnit),
        Rule.of("YEAR_WORD POSSESSIVE? HYPHEN? EDGE", NearTimes::yearEnd),
        Rule.of("THE FULL? YEAR_WORD".replace("FULL?", "TRADING?"), NearTimes::theYear),
        Rule.of("THE UNIT OF ANY_MONTH (DAY|ORDINAL) (COMMA? YEAR)?", NearTimes::weekOf));
  }

  private static int shift(Phrase phrase) {
    return phrase.has(Group.LATTER) ? 1 : phrase.has(Group.FORMER) ? -1 : 0;
  }

  private static @Nullable Meaning near(Phrase phrase) {
    Scale scale = phrase.scale();
    int shift = shift(phrase);
    if (scale.compareTo(Scale.DAY) < 0) {
      return null;
    }
    boolean past = phrase.has(Sign.PAST);
    if (past
        && (scale.compareTo(Scale.DECADE) >= 0 || (scale == Scale.WEEK && phrase.has(Sign.THE)))) {
      return new Meaning.Valued(TimeType.DURATION, scale.duration(1), null);
    }
    if (scale == Scale.QUARTER && shift == 0 && phrase.has(Sign.THIS)) {
      return Placing.near(scale, 0);
    }
    return Placing.near(scale, shift);
  }

  private static @Nullable Meaning latest(Phrase phrase) {
    Scale scale = phrase.scale();
    return scale.compareTo(Scale.WEEK) < 0
        ? null
        : Placing.near(scale, phrase.has(Sign.FISCAL) ? 0 : -1);
  }

  private static Meaning weekend(Phrase phrase) {
    int shift = shift(phrase);
    Outlook outlook = phrase.outlook();
    return Placing.relative(
        Placing.open(shift),
        issued -> {
          Period own = Period.of(Scale.WEEKEND, issued);
          if (phrase.has(Sign.THIS) && shift == 0) {
            return own;
          }
          boolean ahead = shift > 0 || (shift == 0 && outlook == Outlook.AHEAD);
          return ahead ? own : own.start().isAfter(issued) ? own.plus(-1) : own;
        });
  }

  private static Meaning season(Phrase phrase) {
    int season = phrase.number(Sign.SEASON);
    int shift = shift(phrase);
    return Placing.relative(
        "XXXX-" + Period.season(2000, season).value().substring(5),
        issued -> Period.season(seasonYear(issued, season, shift), season));
  }

  /** The last one has ended or begun before the day, the next one begins after it. */
  private static int seasonYear(LocalDate issued, int season, int shift) {
    int year = issued.getYear();
    if (shift == 0) {
      return season == 4 && issued.getMonthValue() < 3 ? year - 1 : year;
    }
    LocalDate start = LocalDate.of(year, 3 * season, 1);
    if (shift > 0) {
      return start.isAfter(issued) ? year : year + 1;
    }
    return start.plusMonths(3).isAfter(issued) ? year - 1 : year;
  }

  private static @Nullable Meaning seasonAlone(Phrase phrase) {
    boolean placed =
        switch (phrase.before(1)) {
          case IN, FROM, SINCE, BY, DURING, OF, TO, FOR -> true;
          case ABOUT -> phrase.has(Sign.THE); // over the summer
          default -> false;
        };
    if (!placed || (phrase.before(1) == Sign.TO && !phrase.has(Sign.THE))) {
      return null;
    }
    int season = phrase.number(Sign.SEASON);
    Setting setting = phrase.setting();
    return Placing.relative(
        "XXXX-" + Period.season(2000, season).value().substring(5),
        issued -> setting.yearly(issued, 1, year -> Period.season(year, season)));
  }

  /** {@code the next day}, {@code that year}: from the time told last. */
  private static @Nullable Meaning besideTold(Phrase phrase) {
    boolean part = phrase.has(Sign.DAYPART);
    Scale scale = part ? Scale.DAY : phrase.scale();
    if (scale.compareTo(Scale.DAY) < 0) {
      return null;
    }
    int shift =
        phrase.has(Group.LATTER) || phrase.lastSign() == Sign.AFTER
            ? 1
            : phrase.has(Sign.PREVIOUS) || phrase.lastSign() == Sign.BEFORE ? -1 : 0;
    String suffix = part ? "T" + phrase.value(Sign.DAYPART) : "";
    TimeType type = part ? TimeType.TIME : TimeType.DATE;
    @Nullable Period told = phrase.narrative().told();
    if (told != null && told.scale().compareTo(scale) <= 0) {
      return new Meaning.Stated(type, told.in(scale).plus(shift).with(suffix));
    }
    return new Meaning.Relative(
        type, Placing.open(shift), day -> Period.of(scale, day).plus(shift).with(suffix));
  }

  private static @Nullable Meaning theYear(Phrase phrase) {
    if (phrase.after(1) == Sign.ENDED) {
      return new Meaning.Valued(TimeType.DURATION, "P1Y", null);
    }
    boolean placed =
        switch (phrase.before(1)) {
          case IN, OF, FOR, DURING, BY, TO, FROM, SINCE -> true;
          default -> phrase.has(Sign.FISCAL) || phrase.has(Sign.TRADING);
        };
    return placed && phrase.after(1) != Sign.BEFORE ? Placing.near(Scale.YEAR, 0) : null;
  }

  private static Meaning edge(Phrase phrase) {
    Scale scale = phrase.scale();
    return scale.compareTo(Scale.DAY) <= 0
        ? new Meaning.Valued(TimeType.DATE, "PRESENT_REF", null)
        : anchored(phrase, scale);
  }

  /** The unit around the day of publication, or in history around what was told. */
  private static Meaning anchored(Phrase phrase, Scale scale) {
    Setting setting = phrase.setting();
    return Placing.relative(Placing.open(0), issued -> Period.of(scale, setting.anchor(issued)));
  }

  private static @Nullable Meaning theUnit(Phrase phrase) {
    return phrase.scale().compareTo(Scale.DAY) < 0 ? null : anchored(phrase, phrase.scale());
  }

  private static @Nullable Meaning yearEnd(Phrase phrase) {
    if (!phrase.value(Sign.EDGE).equals("END")) {
      return null;
    }
    boolean back =
        phrase.before(1) == Sign.FROM
            || (phrase.outlook() == Outlook.BACK && phrase.before(1) != Sign.BY);
    return Placing.relative(
        "XXXX-12-31", day -> Period.day(LocalDate.of(day.getYear() - (back ? 1 : 0), 12, 31)));
  }

  private static @Nullable Meaning weekOf(Phrase phrase) {
    int month = phrase.number(Group.ANY_MONTH);
    int day = phrase.number(Group.MONTH_DAY);
    @Nullable Meaning meaning =
        phrase.has(Sign.YEAR)
            ? Placing.day(phrase.number(Sign.YEAR), month, day)
            : Placing.monthDay(month, day, phrase.setting());
    if (phrase.scale() != Scale.WEEK || meaning == null) {
      return null;
    }
    return switch (meaning) {
      case Meaning.Stated stated -> Placing.stated(stated.period().in(Scale.WEEK));
      case Meaning.Relative relative ->
          Placing.relative("XXXX-WXX", issued -> relative.at().apply(issued).in(Scale.WEEK));
      case Meaning.Valued valued -> valued;
      case Meaning.Hour hour -> hour;
    };
  }
}
