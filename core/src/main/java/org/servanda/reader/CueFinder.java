package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;

/** Finds the verbs of a reporting unit that can be cues, by form, tag and neighbours. Immutable. */
final class CueFinder {

  private static final Set<String> ALWAYS_VERBS = Set.of("said", "says", "told", "tells", "saying");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final Set<String> BETWEEN = Set.of("not", "n't");

  private static final Set<String> SILENT =
      Set.of("comment", "commented", "respond", "responded", "reply", "replied", "elaborate");

  private final ReportingVerbs verbs;

  CueFinder(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  /** The cues in order. */
  List<Cue> find(ReportingUnit unit) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < unit.size(); i++) {
      cueAt(unit, i).ifPresent(cues::add);
    }
    return cues;
  }

  private Optional<Cue> cueAt(ReportingUnit unit, int index) {
    Item item = unit.get(index);
    if (item.isQuotation()) {
      return Optional.empty();
    }
    String form = item.lower();
    Optional<ReportingVerb> meaning = verbs.find(form);
    if (meaning.isEmpty()
        || !isVerb(unit, index)
        || isAttributive(unit, index)
        || isNaming(unit, index)
        || isSilence(unit, index)) {
      return Optional.empty();
    }
    int first = index;
    boolean be = false;
    while (first > 0 && belongsToVerb(unit.get(first - 1))) {
      first--;
      be |= BE.contains(unit.get(first).lower());
    }
    boolean progressive = form.endsWith("ing");
    boolean infinitive = first > 0 && unit.get(first - 1).isWord("to");
    if (infinitive && isGoingOn(unit, first - 2)) {
      return Optional.of(new Cue(first - 3, index, meaning.get(), false));
    }
    boolean passive = !progressive && (be || isFollowedBy(unit, index, "by"));
    if (infinitive || passive) {
      return Optional.empty();
    }
    return Optional.of(new Cue(first, index, meaning.get(), progressive && !be));
  }

  /** By its tag; or, as taggers take some past tenses for adjectives, by its place. */
  private static boolean isVerb(ReportingUnit unit, int index) {
    Item item = unit.get(index);
    boolean misread =
        item.is(PartOfSpeech.ADJ)
            && item.lower().endsWith("ed")
            && index > 0
            && (unit.get(index - 1).isWord(",")
                || unit.get(index - 1).is(PartOfSpeech.PROPN)
                || unit.get(index - 1).is(PartOfSpeech.PRON));
    return item.is(PartOfSpeech.VERB) || misread || ALWAYS_VERBS.contains(item.lower());
  }

  /** Whether it says that somebody said nothing, as {@code has not commented} does. */
  private static boolean isSilence(ReportingUnit unit, int index) {
    boolean negated =
        index > 0 && (unit.get(index - 1).isWord("not") || unit.get(index - 1).isWord("n't"));
    return negated && SILENT.contains(unit.get(index).lower());
  }

  /**
   * Whether it only gives a noun its name, as in {@code a show called “…”} and {@code the so-called
   * “…”}.
   */
  private static boolean isNaming(ReportingUnit unit, int index) {
    return unit.get(index).isWord("called")
        && index > 0
        && !unit.get(index - 1).isQuotation()
        && !Character.isUpperCase(unit.get(index - 1).form().codePointAt(0))
        && (unit.get(index - 1).is(PartOfSpeech.NOUN)
            || unit.get(index - 1).isWord("so")
            || unit.get(index - 1).isWord("-"));
  }

  /** Auxiliaries, negations and the adverbs between them. */
  private static boolean belongsToVerb(Item item) {
    return !item.isQuotation()
        && (item.is(PartOfSpeech.AUX)
            || item.is(PartOfSpeech.ADV)
            || BETWEEN.contains(item.lower()));
  }

  /** Whether it stands before a noun as an adjective does, as in {@code the proposed deal}. */
  private static boolean isAttributive(ReportingUnit unit, int index) {
    if (index == 0 || index + 1 >= unit.size()) {
      return false;
    }
    Item before = unit.get(index - 1);
    Item after = unit.get(index + 1);
    boolean determined =
        before.is(PartOfSpeech.DET) || before.is(PartOfSpeech.ADJ) || before.isWord("-");
    return determined && (after.is(PartOfSpeech.NOUN) || after.is(PartOfSpeech.ADJ));
  }

  /** Whether {@code on} stands there after a form of {@code go}, as in {@code went on to say}. */
  private static boolean isGoingOn(ReportingUnit unit, int on) {
    return on > 0
        && unit.get(on).isWord("on")
        && Set.of("go", "goes", "went").contains(unit.get(on - 1).lower());
  }

  private static boolean isFollowedBy(ReportingUnit unit, int index, String word) {
    return index + 1 < unit.size() && unit.get(index + 1).isWord(word);
  }
}
