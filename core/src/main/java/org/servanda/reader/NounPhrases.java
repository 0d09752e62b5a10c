package org.servanda.reader;

import java.util.Optional;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;

/** Finds the noun phrase that ends or starts at a place in a reporting unit, by parts of speech. */
final class NounPhrases {

  private static final Set<PartOfSpeech> INSIDE =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PRON,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM,
          PartOfSpeech.SYM,
          PartOfSpeech.DET);

  private static final Set<String> LINKS = Set.of("of", "for", "from", "in", "at", "to", "on");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** Subjects that are one word and take nothing before them. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "which", "this", "that", "these");

  private NounPhrases() {}

  /**
   * The subject that ends right before {@code end}, not reaching below {@code floor}. An apposition
   * or a remark between commas that follows the noun is passed over; it belongs to the phrase when
   * it is an apposition or a relative clause.
   */
  static Optional<Range> endingAt(ReportingUnit unit, int end, int floor) {
    if (end <= floor) {
      return Optional.empty();
    }
    Item last = unit.get(end - 1);
    if (last.isWord(",")) {
      return beforeRemark(unit, end - 1, floor);
    }
    if (last.isWord(")")) {
      int open = lastIndexOf(unit, "(", end - 1, floor);
      return open < 0 ? Optional.empty() : endingAt(unit, open, floor);
    }
    int nounEnd = withoutTime(unit, end, floor);
    if (nounEnd > floor && nounEnd < end && unit.get(nounEnd - 1).isNominal()) {
      return Optional.of(new Range(withName(unit, startOf(unit, nounEnd, floor), floor), nounEnd));
    }
    if (!last.isNominal() && !last.is(PartOfSpeech.NUM) && !last.is(PartOfSpeech.ADJ)) {
      return Optional.empty();
    }
    return Optional.of(new Range(withName(unit, startOf(unit, end, floor), floor), end));
  }

  /** The end of the noun in {@code the ministry last month} and {@code officials on Tuesday}. */
  private static int withoutTime(ReportingUnit unit, int end, int floor) {
    if (!Adjuncts.isTimeWord(unit.get(end - 1))) {
      return end;
    }
    int at = end - 1;
    while (at > floor + 1 && Adjuncts.leadsToTime(unit.get(at - 1))) {
      at--;
    }
    return at;
  }

  /** The start of the name before {@code , a fellow at …} that no second comma closes. */
  private static int withName(ReportingUnit unit, int start, int floor) {
    boolean open =
        start > floor + 1
            && unit.get(start).is(PartOfSpeech.DET)
            && unit.get(start - 1).isWord(",")
            && unit.get(start - 2).is(PartOfSpeech.PROPN);
    if (!open) {
      return start;
    }
    int name = startOf(unit, start - 1, floor);
    return name == floor || unit.get(name - 1).isPunctuation() ? name : start;
  }

  private static Optional<Range> beforeRemark(ReportingUnit unit, int comma, int floor) {
    int open = lastIndexOf(unit, ",", comma, floor);
    if (open <= floor || open + 1 >= comma || !unit.get(open - 1).isNominal()) {
      return Optional.empty();
    }
    for (int i = open + 1; i < comma; i++) {
      if (unit.get(i).isQuotation()) {
        return Optional.empty();
      }
    }
    Item first = unit.get(open + 1);
    boolean belongs =
        INSIDE.contains(first.pos()) || RELATIVES.contains(first.lower()) || first.isNominal();
    return Optional.of(new Range(startOf(unit, open, floor), belongs ? comma : open));
  }

  /** The phrase that starts at {@code start}, without what follows a comma. */
  static Optional<Range> startingAt(ReportingUnit unit, int start, int ceiling) {
    int end = start;
    while (end < ceiling) {
      Item item = unit.get(end);
      boolean pronoun = PRONOUNS.contains(item.lower()) && end > start;
      boolean secondPhrase =
          item.is(PartOfSpeech.DET) && end > start && unit.get(end - 1).isNominal();
      if (pronoun || secondPhrase) {
        break;
      }
      boolean inside = INSIDE.contains(item.pos()) && !item.isQuotation();
      boolean link = end > start && isLink(item) && end + 1 < ceiling && opensPhrase(unit, end + 1);
      if (!inside && !link && !isPossessive(item) && !isHyphen(unit, end)) {
        break;
      }
      end++;
      if (PRONOUNS.contains(item.lower())) {
        break;
      }
    }
    return end == start ? Optional.empty() : Optional.of(new Range(start, end));
  }

  private static int startOf(ReportingUnit unit, int end, int floor) {
    if (PRONOUNS.contains(unit.get(end - 1).lower())) {
      return end - 1;
    }
    int start = end;
    while (start > floor && continues(unit, start - 1, floor)) {
      start--;
    }
    int relative = relativeClauseStart(unit, start, floor);
    if (relative > floor) {
      return startOf(unit, relative, floor);
    }
    while (start < end - 1
        && (isLink(unit.get(start))
            || unit.get(start).is(PartOfSpeech.CCONJ)
            || isPossessive(unit.get(start))
            || unit.get(start).isPunctuation()
            || isTimeBefore(unit, start, floor))) {
      start++;
    }
    return start;
  }

  /** Whether a word ends a time in front of the phrase, as in {@code on Monday officials said}. */
  private static boolean isTimeBefore(ReportingUnit unit, int index, int floor) {
    return index > floor
        && Adjuncts.isTimeWord(unit.get(index))
        && (unit.get(index - 1).is(PartOfSpeech.ADP) || Adjuncts.isTimeWord(unit.get(index - 1)))
        && !isPossessive(unit.get(index + 1));
  }

  private static boolean continues(ReportingUnit unit, int index, int floor) {
    Item item = unit.get(index);
    if (item.isQuotation()) {
      return false;
    }
    if (PRONOUNS.contains(item.lower())) {
      return false;
    }
    if (INSIDE.contains(item.pos()) || isPossessive(item) || isHyphen(unit, index)) {
      return true;
    }
    boolean nounBefore = index > floor && unit.get(index - 1).isNominal();
    return nounBefore && (isLink(item) || item.isWord("and"));
  }

  /**
   * Where {@code start} follows the verb of a relative clause, the place of its pronoun; the phrase
   * goes on before it.
   */
  private static int relativeClauseStart(ReportingUnit unit, int start, int floor) {
    int reach = Math.max(floor, start - 8);
    boolean verb = false;
    for (int i = start - 1; i > reach; i--) {
      Item item = unit.get(i);
      if (item.isQuotation() || (item.isPunctuation() && !isHyphen(unit, i))) {
        return -1;
      }
      verb |= item.isVerbal();
      if (verb && RELATIVES.contains(item.lower()) && unit.get(i - 1).is(PartOfSpeech.NOUN)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isPossessive(Item item) {
    return (item.is(PartOfSpeech.PART) && (item.isWord("'s") || item.isWord("’s")))
        || item.isWord("'")
        || item.isWord("’");
  }

  private static boolean isHyphen(ReportingUnit unit, int index) {
    return unit.get(index).isWord("-") || unit.get(index).isWord("/");
  }

  private static boolean isLink(Item item) {
    return item.is(PartOfSpeech.ADP) && LINKS.contains(item.lower());
  }

  private static boolean opensPhrase(ReportingUnit unit, int index) {
    Item item = unit.get(index);
    return !item.isQuotation()
        && INSIDE.contains(item.pos())
        && !PRONOUNS.contains(item.lower())
        && !Adjuncts.isTimeWord(item);
  }

  private static int lastIndexOf(ReportingUnit unit, String word, int before, int floor) {
    for (int i = before - 1; i >= floor; i--) {
      if (unit.get(i).isWord(word)) {
        return i;
      }
    }
    return -1;
  }
}
