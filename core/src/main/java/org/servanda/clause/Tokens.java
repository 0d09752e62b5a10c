package org.servanda.clause;

import java.util.List;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;

/** The words of a sentence by index, with parts of speech put right where their neighbours tell. */
final class Tokens {

  /** Ends that only nouns have. */
  private static final List<String> NOUN_ENDS =
      List.of("ment", "ments", "tion", "tions", "sion", "sions", "usal", "usals", "ance", "ity");

  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "any", "every", "each", "no", "another",
          "its", "their", "his", "her", "our", "my", "your");

  private static final Set<String> ADVERBS =
      Set.of("also", "still", "already", "yet", "again", "soon", "just", "only", "never");

  private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "was", "were");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "that");

  private final Sentence sentence;
  private final String[] lower;
  private final PartOfSpeech[] tags;

  Tokens(Sentence sentence) {
    this.sentence = sentence;
    List<Word> words = sentence.words();
    this.lower = new String[words.size()];
    this.tags = new PartOfSpeech[words.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = words.get(i).lower();
      tags[i] = words.get(i).pos();
    }
    for (int i = 0; i < lower.length; i++) {
      tags[i] = repaired(i);
    }
  }

  private PartOfSpeech repaired(int i) {
    if (ADVERBS.contains(lower[i])) {
      return PartOfSpeech.ADV;
    }
    boolean contracted = lower[i].equals("'s") && (at(i + 1).equals("been") || isIng(i + 1));
    if (contracted || (AUXILIARIES.contains(lower[i]) && isVerbAfter(i + 1))) {
      return PartOfSpeech.AUX;
    }
    if (tags[i] != PartOfSpeech.VERB) {
      return tags[i];
    }
    if (at(i + 1).equals("-") && word(i).span().end() == word(i + 1).span().start()) {
      return PartOfSpeech.ADJ;
    }
    boolean afterDeterminer = i > 0 && (BEFORE_NOUNS.contains(lower[i - 1]) || isPossessive(i - 1));
    boolean participle = lower[i].endsWith("ing") || BaseForms.isParticiple(lower[i]);
    if (afterDeterminer && i + 1 < lower.length && isNominal(i + 1) && participle) {
      return PartOfSpeech.ADJ;
    }
    boolean noun = NOUN_ENDS.stream().anyMatch(lower[i]::endsWith);
    boolean plural = i == 0 && lower[i].endsWith("s") && is(i + 1, PartOfSpeech.ADP);
    return afterDeterminer || plural || (noun && !is(i - 1, PartOfSpeech.AUX) && !isTo(i - 1))
        ? PartOfSpeech.NOUN
        : PartOfSpeech.VERB;
  }

  private boolean isIng(int i) {
    return is(i, PartOfSpeech.VERB) && at(i).endsWith("ing");
  }

  /** Whether a past participle or a negation comes next, adverbs left out. */
  private boolean isVerbAfter(int i) {
    int at = i;
    while (is(at, PartOfSpeech.ADV) || isNegation(at)) {
      at++;
    }
    return is(at, PartOfSpeech.VERB) && BaseForms.isParticiple(at(at));
  }

  int size() {
    return lower.length;
  }

  Sentence sentence() {
    return sentence;
  }

  Word word(int i) {
    return sentence.words().get(i);
  }

  /** The word in small letters; empty outside the sentence. */
  String at(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  boolean is(int i, PartOfSpeech tag) {
    return i >= 0 && i < tags.length && tags[i] == tag;
  }

  boolean isNominal(int i) {
    return is(i, PartOfSpeech.NOUN) || is(i, PartOfSpeech.PROPN);
  }

  /** Whether a word is a possessive {@code 's}. */
  boolean isPossessive(int i) {
    return is(i, PartOfSpeech.PART) && at(i).matches("['’]s?");
  }

  boolean isTo(int i) {
    boolean verb = is(i + 1, PartOfSpeech.VERB) && !isIng(i + 1);
    return at(i).equals("to") && (is(i, PartOfSpeech.PART) || verb);
  }

  boolean isNegation(int i) {
    return switch (at(i)) {
      case "not", "n't", "n’t", "never", "nor", "hardly", "scarcely" -> true;
      case "neither" -> !isNominal(i + 1);
      case "longer" -> at(i - 1).equals("no");
      default -> false;
    };
  }

  /** Whether a word opens a relative clause, so that the noun before it is meant. */
  boolean isRelative(int i) {
    return RELATIVES.contains(at(i)) && !is(i, PartOfSpeech.DET);
  }

  /** Whether a word is a comma or a dash. */
  boolean isBreak(int i) {
    return switch (at(i)) {
      case ",", "-", "–", "—", "(", ")" -> is(i, PartOfSpeech.PUNCT);
      default -> false;
    };
  }

  boolean isQuotationMark(int i) {
    return at(i).equals("\"") || (at(i).equals("'") && is(i, PartOfSpeech.PUNCT));
  }

  /** The nearest index at {@code i} or before that holds no adverb and no quotation mark. */
  int backOverAdverbs(int i) {
    int at = i;
    while (at >= 0 && ((is(at, PartOfSpeech.ADV) && !isOpener(at)) || isQuotationMark(at))) {
      at--;
    }
    return at;
  }

  private boolean isOpener(int i) {
    return switch (at(i)) {
      case "when", "where", "why", "how", "once", "until" -> true;
      default -> false;
    };
  }
}
