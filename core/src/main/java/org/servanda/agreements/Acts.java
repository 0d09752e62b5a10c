package org.servanda.agreements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Word;

/** Tells words that name an act from others: {@code Withdrawal of …}, {@code To release …}. */
final class Acts {

  private static final Set<String> NOUNS =
      Set.of(
          "ceasefire",
          "cease-fire",
          "release",
          "exchange",
          "return",
          "halt",
          "end",
          "opening",
          "lifting",
          "handover",
          "pullback",
          "use",
          "process",
          "pardon",
          "amnesty");

  private static final List<String> ENDS = List.of("tion", "sion", "ment", "wal", "sal", "osure");

  /** Nouns of the same ends that name no act. */
  private static final Set<String> BODIES =
      Set.of(
          "commission",
          "mission",
          "organisation",
          "organization",
          "institution",
          "nation",
          "government",
          "parliament",
          "administration",
          "delegation",
          "population",
          "coalition",
          "federation",
          "constitution",
          "department",
          "document",
          "agreement",
          "settlement",
          "union",
          "session",
          "region",
          "regiment",
          "detachment",
          "opposition",
          "provision");

  private static final Set<String> PERFORMED =
      Set.of(
          "declared",
          "established",
          "ceased",
          "prohibited",
          "lifted",
          "released",
          "exchanged",
          "suspended",
          "terminated",
          "created",
          "opened",
          "unblocked",
          "guaranteed",
          "recognised",
          "recognized",
          "withdrawn",
          "deployed",
          "demilitarised",
          "demilitarized");

  private static final Set<String> REFRAINING =
      Set.of("refrain", "refrains", "abstain", "abstains", "desist", "desists");

  private static final Set<String> RECITALS =
      Set.of(
          "whereas",
          "determined",
          "convinced",
          "mindful",
          "aware",
          "conscious",
          "desirous",
          "guided",
          "alarmed",
          "concerned",
          "inspired",
          "resolved",
          "encouraged");

  private Acts() {}

  /** Whether words name an act and say of nobody that he does it. */
  static boolean areNamed(List<Word> words) {
    return isInfinitive(words) || isImperative(words) || isNominal(words);
  }

  /** {@code To withdraw …}. */
  static boolean isInfinitive(List<Word> words) {
    return words.getFirst().lower().equals("to") && words.size() > 1;
  }

  private static boolean isImperative(List<Word> words) {
    Word first = words.getFirst();
    boolean base = !first.lower().endsWith("ed") && !first.lower().endsWith("ing");
    return first.pos() == PartOfSpeech.VERB && base;
  }

  /** {@code Immediate release of …}: its first noun names an act, and nothing is said of it. */
  private static boolean isNominal(List<Word> words) {
    return subjectIsAct(words) && words.stream().noneMatch(w -> w.pos() == PartOfSpeech.AUX);
  }

  /** Whether the first noun of some words names an act. */
  static boolean subjectIsAct(List<Word> words) {
    for (Word word : words) {
      if (word.pos() == PartOfSpeech.ADP || word.pos() == PartOfSpeech.AUX) {
        return false;
      }
      if (word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.PROPN) {
        String lower = word.lower();
        return !BODIES.contains(lower)
            && (NOUNS.contains(lower) || ENDS.stream().anyMatch(lower::endsWith));
      }
    }
    return false;
  }

  /** {@code A commission is hereby established}. */
  static boolean arePerformed(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1).lower();
      boolean be = before.equals("is") || before.equals("are") || before.equals("hereby");
      if (be && PERFORMED.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph says why and not what: {@code Recalling …}, {@code Whereas …}. */
  static boolean isRecital(List<Word> words) {
    String first = words.getFirst().lower();
    return RECITALS.contains(first) || first.endsWith("ing");
  }

  /** Whether words bind somebody not to do what follows: {@code undertakes to refrain from:}. */
  static boolean refrains(List<Word> words) {
    return words.stream().anyMatch(word -> REFRAINING.contains(word.lower()));
  }

  /** Whether words are a heading: all in capitals. */
  static boolean isHeading(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }
}
