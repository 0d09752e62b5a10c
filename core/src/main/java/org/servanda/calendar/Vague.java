package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times that are only before, at or after the day of publication. */
final class Vague {

  private Vague() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("NOW", p -> reference("PRESENT_REF")),
        Rule.of("CURRENT", p -> reference("PRESENT_REF")),
        Rule.of("RECENTLY", p -> reference("PAST_REF")),
        Rule.of("SOON", p -> p.after(1) == Sign.AFTER ? null : reference("FUTURE_REF")),
        Rule.of("THE NEAR? FUTURE", Vague::future),
        Rule.of("THE (RECENT)? PAST", Vague::past));
  }

  private static Meaning reference(String value) {
    return new Meaning.Valued(TimeType.DATE, value, null);
  }

  /** {@code the future of} something is not a time. */
  private static @Nullable Meaning future(Phrase phrase) {
    return phrase.after(1) == Sign.OF ? null : reference("FUTURE_REF");
  }

  private static @Nullable Meaning past(Phrase phrase) {
    boolean alone =
        switch (phrase.after(1)) {
          case STOP, COMMA, AND -> true;
          default -> phrase.before(1) == Sign.IN;
        };
    return alone ? reference("PAST_REF") : null;
  }
}
