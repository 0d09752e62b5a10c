package org.servanda.reader;

import java.util.Set;
import org.servanda.reading.PartOfSpeech;

/** Passes over what can stand between a reporting verb and its content: when, where, how. */
final class Adjuncts {

  private static final Set<String> TIME_WORDS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "earlier",
          "later");

  private static final Set<String> BEFORE_TIME =
      Set.of("on", "in", "last", "this", "late", "early", "earlier", "later", "the", "next", "by");

  private Adjuncts() {}

  static boolean isTimeWord(Item item) {
    return !item.isQuotation() && TIME_WORDS.contains(item.lower());
  }

  /** Whether a word can stand before a word of time: {@code last}, {@code on}. */
  static boolean leadsToTime(Item item) {
    return !item.isQuotation() && BEFORE_TIME.contains(item.lower());
  }

  /** The first item from {@code from} on that is neither an adverb nor part of a time. */
  static int afterTimes(ReportingUnit unit, int from, int ceiling) {
    int at = from;
    while (at < ceiling) {
      Item item = unit.get(at);
      if (isTimeWord(item) || (item.is(PartOfSpeech.ADV) && !startsClause(item))) {
        at++;
        at = afterDigits(unit, at, ceiling);
      } else {
        int time = timeAfterPrepositions(unit, at, ceiling);
        if (time < 0) {
          return at;
        }
        at = afterDigits(unit, time + 1, ceiling);
      }
    }
    return at;
  }

  /**
   * The first item after one phrase such as {@code in a statement}; {@code from} if none starts.
   */
  static int afterPhrase(ReportingUnit unit, int from, int ceiling) {
    if (from >= ceiling || !unit.get(from).is(PartOfSpeech.ADP)) {
      return from;
    }
    return NounPhrases.startingAt(unit, from + 1, ceiling).map(Range::end).orElse(from);
  }

  private static boolean startsClause(Item item) {
    return Set.of("how", "why", "when", "where").contains(item.lower());
  }

  private static int timeAfterPrepositions(ReportingUnit unit, int from, int ceiling) {
    int at = from;
    while (at < ceiling && at < from + 3 && BEFORE_TIME.contains(unit.get(at).lower())) {
      at++;
    }
    return at > from && at < ceiling && isTimeWord(unit.get(at)) ? at : -1;
  }

  private static int afterDigits(ReportingUnit unit, int from, int ceiling) {
    int at = from;
    while (at < ceiling && unit.get(at).is(PartOfSpeech.NUM)) {
      at++;
    }
    return at;
  }
}
