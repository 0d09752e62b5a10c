package org.servanda.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Word;

/**
 * Words that oblige: {@code shall}, {@code undertakes to}, {@code is obliged to}, {@code
 * guarantees}.
 *
 * @param from the first of them
 * @param to the first word after them, where what is owed begins; with {@code guarantees} itself
 * @param isNegated whether they forbid: {@code shall not}, {@code undertakes not to}
 */
record Modal(int from, int to, boolean isNegated) {

  private static final Set<String> AUXILIARIES = Set.of("shall", "will", "must");

  private static final Set<String> PROMISES =
      Set.of(
          "undertake",
          "undertakes",
          "commit",
          "commits",
          "agree",
          "agrees",
          "agreed",
          "pledge",
          "pledges",
          "promise",
          "promises",
          "committed",
          "undertaken",
          "pledged");

  private static final Set<String> STATES =
      Set.of("obliged", "required", "bound", "committed", "obligated");

  /** Verbs that oblige by being said, and are themselves what is owed. */
  private static final Set<String> PERFORMATIVES =
      Set.of(
          "guarantee",
          "guarantees",
          "declare",
          "declares",
          "renounce",
          "renounces",
          "waive",
          "waives",
          "cede",
          "cedes");

  private static final Set<String> REFLEXIVES = Set.of("themselves", "itself", "not");

  private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whose");

  /** The modals of a sentence in order, without those of relative clauses. */
  static List<Modal> in(List<Word> words) {
    List<Modal> modals = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      @Nullable Modal modal = at(words, i);
      if (modal != null && !isRelative(words, i)) {
        modals.add(modal);
        i = Math.max(i, modal.to() - 1);
      }
    }
    return modals;
  }

  private static @Nullable Modal at(List<Word> words, int at) {
    String lower = words.get(at).lower();
    if (AUXILIARIES.contains(lower)) {
      boolean noun = words.get(at).pos() == PartOfSpeech.NOUN;
      boolean not = at + 2 < words.size() && words.get(at + 1).lower().equals("not");
      return noun || at + 1 == words.size() ? null : new Modal(at, not ? at + 2 : at + 1, not);
    }
    if (PROMISES.contains(lower) || STATES.contains(lower)) {
      int to = at + 1;
      while (to < words.size() && REFLEXIVES.contains(words.get(to).lower())) {
        to++;
      }
      boolean not = words.get(to - 1).lower().equals("not");
      boolean leads = to == words.size() - 1 && words.get(to).form().equals(":");
      return isInfinitive(words, to)
          ? new Modal(at, to + 1, not)
          : leads ? new Modal(at, to, not) : null;
    }
    if (PERFORMATIVES.contains(lower) && words.get(at).pos() == PartOfSpeech.VERB && at > 0) {
      return new Modal(at, at, false);
    }
    boolean be = lower.equals("is") || lower.equals("are");
    return be && isInfinitive(words, at + 1) ? new Modal(at, at + 2, false) : null;
  }

  /** Whether {@code to} and what can be a verb stand at a place. */
  private static boolean isInfinitive(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at).lower().equals("to")
        && switch (words.get(at + 1).pos()) {
          case VERB, AUX, ADV, PART, X -> true;
          case ADJ, ADP, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, SYM -> false;
        };
  }

  private static boolean isRelative(List<Word> words, int at) {
    return at > 0 && RELATIVES.contains(words.get(at - 1).lower());
  }

  /** Whether what is owed is said in the passive, so that the subject is not who owes it. */
  boolean isPassive(List<Word> words) {
    int at = to;
    while (at < words.size() && words.get(at).pos() == PartOfSpeech.ADV) {
      at++;
    }
    if (at >= words.size() || !words.get(at).lower().equals("be")) {
      return false;
    }
    at++;
    while (at < words.size() && words.get(at).pos() == PartOfSpeech.ADV) {
      at++;
    }
    return at < words.size() && words.get(at).pos() == PartOfSpeech.VERB;
  }
}
