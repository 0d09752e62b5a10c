package org.servanda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days around the day of publication, and the parts of them. */
final class NearDays {

  private static final String NEARNESS =
      "(LAST|THIS|NEXT|COMING|PAST|PREVIOUS|FOLLOWING|THIS COMING|THIS PAST|THIS LAST"
          + "|THE (PREVIOUS|FOLLOWING|COMING|LAST|NEXT))";

  private NearDays() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("(PHASE HYPHEN?|EARLIER|LATER)? NEAR_DAY DAYPART?", NearDays::nearDay),
        Rule.of("THE DAY_WORD (BEFORE|AFTER) NEAR_DAY", NearDays::besideNearDay),
        Rule.of("TONIGHT", p -> part(0, "TNI")),
        Rule.of("(LATER|EARLIER|PHASE)? (THIS|LAST) DAYPART", NearDays::partOfNearDay),
        Rule.of("OVERNIGHT", p -> part(-1, "TNI")),
        Rule.of(
            "(PHASE HYPHEN?|EARLIER|LATER)? " + NEARNESS + "? WEEKDAY (PHASE? DAYPART)?",
            NearDays::weekday),
        Rule.of("WEEKDAY (OF)? (THIS|LAST|NEXT) UNIT", NearDays::weekdayOfWeek),
        Rule.of("DAYPART NEAR_DAY", NearDays::nearDay));
  }

  private static Meaning part(int shift, String part) {
    return new Meaning.Relative(
        TimeType.TIME, Placing.open(shift), day -> Period.day(day.plusDays(shift)).with(part));
  }

  private static Meaning nearDay(Phrase phrase) {
    int shift = phrase.number(Sign.NEAR_DAY);
    return phrase.has(Sign.DAYPART)
        ? part(shift, "T" + phrase.value(Sign.DAYPART))
        : Placing.near(Scale.DAY, shift);
  }

  private static Meaning besideNearDay(Phrase phrase) {
    int shift = phrase.number(Sign.NEAR_DAY) + (phrase.has(Sign.BEFORE) ? -1 : 1);
    return Placing.near(Scale.DAY, shift);
  }

  private static Meaning partOfNearDay(Phrase phrase) {
    return part(phrase.has(Sign.LAST) ? -1 : 0, "T" + phrase.value(Sign.DAYPART));
  }

  private static Meaning weekday(Phrase phrase) {
    int weekday = phrase.number(Sign.WEEKDAY);
    Meaning.Relative day = place(phrase, weekday);
    if (!phrase.has(Sign.DAYPART)) {
      return day;
    }
    String part = "T" + phrase.value(Sign.DAYPART);
    return new Meaning.Relative(
        TimeType.TIME, day.open() + part, issued -> day.at().apply(issued).with(part));
  }

  private static Meaning.Relative place(Phrase phrase, int weekday) {
    String open = "XXXX-WXX-" + weekday;
    DayOfWeek wanted = DayOfWeek.of(weekday);
    @Nullable Period told = phrase.narrative().told();
    boolean besideTold =
        told != null
            && told.scale() == Scale.DAY
            && (phrase.has(Sign.PREVIOUS) || phrase.has(Sign.FOLLOWING));
    if (besideTold && told != null) {
      LocalDate from = told.start();
      boolean before = phrase.has(Sign.PREVIOUS);
      return relative(
          open,
          from.with(before ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.next(wanted)));
    }
    if (phrase.has(Group.LATTER)) {
      return relative(open, issued -> Period.day(issued.with(TemporalAdjusters.next(wanted))));
    }
    if (phrase.has(Group.FORMER)) {
      return relative(open, issued -> Period.day(issued.with(TemporalAdjusters.previous(wanted))));
    }
    if (phrase.has(Sign.THIS)) {
      return relative(
          open, issued -> Period.day(Period.of(Scale.WEEK, issued).start().plusDays(weekday - 1)));
    }
    return (Meaning.Relative) Placing.weekday(weekday, phrase.outlook());
  }

  private static Meaning.Relative relative(
      String open, java.util.function.Function<LocalDate, Period> at) {
    return new Meaning.Relative(TimeType.DATE, open, at);
  }

  private static Meaning.Relative relative(String open, LocalDate day) {
    return new Meaning.Relative(TimeType.DATE, open, issued -> Period.day(day));
  }

  private static @Nullable Meaning weekdayOfWeek(Phrase phrase) {
    if (phrase.scale() != Scale.WEEK) {
      return null;
    }
    int weekday = phrase.number(Sign.WEEKDAY);
    int shift = phrase.has(Sign.LAST) ? -1 : phrase.has(Sign.NEXT) ? 1 : 0;
    return relative(
        "XXXX-WXX-" + weekday,
        issued ->
            Period.day(Period.of(Scale.WEEK, issued).plus(shift).start().plusDays(weekday - 1)));
  }
}
