package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours and parts of days. */
final class TimesOfDay {

  private TimesOfDay() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("ABOUT? (CLOCK|DAY|NUMBER) MERIDIEM (COMMA? ZONE)?", TimesOfDay::hour),
        Rule.of("ABOUT? CLOCK (COMMA? ZONE)?", TimesOfDay::hour),
        Rule.of("ABOUT? (DAY|NUMBER) OCLOCK (IN THE DAYPART)?", TimesOfDay::inPart),
        Rule.of("ABOUT? (CLOCK|DAY|NUMBER) (IN THE|AT) DAYPART", TimesOfDay::inPart),
        Rule.of("ABOUT? HOUR_NAME (COMMA? ZONE)?", TimesOfDay::named),
        Rule.of("THE DAYPART", TimesOfDay::part),
        Rule.of("PHASE HYPHEN? DAYPART", TimesOfDay::part));
  }

  private static @Nullable Meaning hour(Phrase phrase) {
    if (phrase.has(Sign.CLOCK) && !phrase.has(Sign.MERIDIEM)) {
      boolean score = phrase.before(1) == Sign.HYPHEN || phrase.after(1) == Sign.HYPHEN;
      return score ? null : time(phrase.number(Sign.CLOCK));
    }
    int minutes =
        phrase.has(Sign.CLOCK) ? phrase.number(Sign.CLOCK) : 60 * Math.max(0, Counts.whole(phrase));
    boolean noon = phrase.number(Sign.MERIDIEM) > 0;
    if (minutes < 60 || minutes >= 13 * 60) {
      return null;
    }
    return time(minutes % (12 * 60) + (noon ? 12 * 60 : 0));
  }

  private static @Nullable Meaning inPart(Phrase phrase) {
    int minutes =
        phrase.has(Sign.CLOCK) ? phrase.number(Sign.CLOCK) : 60 * Math.max(0, Counts.whole(phrase));
    if (minutes < 60 || minutes > 12 * 60) {
      return null;
    }
    boolean late =
        switch (phrase.value(Sign.DAYPART)) {
          case "AF", "EV" -> true;
          case "NI" -> minutes >= 6 * 60 && minutes < 12 * 60;
          default -> false;
        };
    return time(late ? minutes % (12 * 60) + 12 * 60 : minutes);
  }

  private static Meaning named(Phrase phrase) {
    return time(60 * phrase.number(Sign.HOUR_NAME));
  }

  private static Meaning time(int minutes) {
    return new Meaning.Hour("T%02d:%02d".formatted(minutes / 60, minutes % 60));
  }

  private static Meaning part(Phrase phrase) {
    return new Meaning.Hour("T" + phrase.value(Sign.DAYPART));
  }
}
