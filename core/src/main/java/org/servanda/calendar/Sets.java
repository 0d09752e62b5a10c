package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times that recur. */
final class Sets {

  private Sets() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("DAILY", Sets::daily),
        Rule.of("EACH (COUNT|ORDINAL|SECOND|OTHER_ONE)? ANY_UNIT", Sets::each),
        Rule.of("EACH (WEEKDAY|WEEKEND|ANY_MONTH|SEASON|DAYPART)", Sets::eachNamed),
        Rule.of("EACH WEEKDAY DAYPART", Sets::eachNamed),
        Rule.of("WEEKDAYS", Sets::eachNamed),
        Rule.of("WEEKENDS", p -> set("XXXX-WXX-WE")),
        Rule.of("WEEKDAY DAYPARTS", Sets::eachNamed),
        Rule.of("PER ONE_UNIT", Sets::rate),
        Rule.of("(ONCE|COUNT TIMES) (A|PER|EACH) ONE_UNIT", Sets::each));
  }

  private static Meaning set(String value) {
    return new Meaning.Valued(TimeType.SET, value, null);
  }

  private static Meaning daily(Phrase phrase) {
    String value = phrase.value(Sign.DAILY);
    return set(value.equals("NIGHT") ? "XXXX-XX-XXTNI" : Scale.valueOf(value).duration(1));
  }

  private static Meaning each(Phrase phrase) {
    int count = phrase.has(Sign.TIMES) ? 1 : Math.max(1, Counts.whole(phrase));
    if (phrase.has(Sign.OTHER_ONE) || phrase.sign(1) == Sign.SECOND) {
      count = 2;
    }
    if (phrase.has(Sign.ORDINAL)) {
      count = phrase.number(Sign.ORDINAL);
    }
    return set(phrase.scale().duration(count));
  }

  private static Meaning eachNamed(Phrase phrase) {
    int weekday = phrase.number(Sign.WEEKDAY) + phrase.number(Sign.WEEKDAYS);
    String part = phrase.value(Sign.DAYPART) + phrase.value(Sign.DAYPARTS);
    String time = part.isEmpty() ? "" : "T" + part;
    if (weekday > 0) {
      return set("XXXX-WXX-" + weekday + time);
    }
    if (phrase.has(Sign.WEEKEND)) {
      return set("XXXX-WXX-WE");
    }
    if (phrase.has(Sign.SEASON)) {
      return set("XXXX-" + Period.season(2000, phrase.number(Sign.SEASON)).value().substring(5));
    }
    int month = phrase.number(Group.ANY_MONTH);
    return set(month > 0 ? "XXXX-%02d".formatted(month) : "XXXX-XX-XX" + time);
  }

  private static @Nullable Meaning rate(Phrase phrase) {
    return phrase.scale() == Scale.SECOND ? null : set(phrase.scale().duration(1));
  }

  /** Whether what stands before is counted: a number, an amount, things in the plural. */
  static boolean isCounted(Phrase phrase) {
    if (phrase.from() == 0) {
      return false;
    }
    Lexeme before = phrase.lexemes().get(phrase.from() - 1);
    return switch (before.sign()) {
      case DAY, NUMBER, DECIMAL, ONCE, TIMES, YEAR, UNITS -> true;
      case OTHER -> before.value().equals("plural") || before.value().equals("amount");
      default -> false;
    };
  }
}
