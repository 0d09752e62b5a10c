package org.servanda.clause;

import java.util.Objects;
import java.util.Set;

/**
 * A verb with its auxiliaries, its negation and the adverbs beside it. All words are in small
 * letters.
 *
 * @param from the index of its first word in the sentence; the "to" of an infinitive is part of it
 * @param head the index of the verb, or of the last auxiliary where there is no verb, as in {@code
 *     is in breach}
 * @param bases what the verb's base form can be: {@code stopping} is of {@code stop}
 * @param form the sort of form
 * @param tense which time it tells
 * @param isPerfect whether it is perfect: {@code has kept}, {@code to have kept}
 * @param isProgressive whether it is progressive: {@code is keeping}
 * @param isPassive whether it is passive: {@code was kept}
 * @param modal the modal verb; empty where there is none
 * @param isNegated whether a "not", "never", "no longer" or their like is among its words
 * @param adverbs the adverbs among its words and right beside it
 */
public record VerbGroup(
    int from,
    int head,
    Set<String> bases,
    VerbForm form,
    Tense tense,
    boolean isPerfect,
    boolean isProgressive,
    boolean isPassive,
    String modal,
    boolean isNegated,
    Set<String> adverbs) {

  private static final Set<String> OPEN = Set.of("may", "might", "could", "can");

  public VerbGroup {
    Objects.requireNonNull(form);
    Objects.requireNonNull(tense);
    Objects.requireNonNull(modal);
    bases = Set.copyOf(bases);
    adverbs = Set.copyOf(adverbs);
    if (from < 0 || head < from) {
      throw new IllegalArgumentException(
          "verb group from %d with its verb at %d: the verb is its last word"
              .formatted(from, head));
    }
  }

  /** Whether the verb can be a form of one of some base forms. */
  public boolean isOneOf(Set<String> some) {
    return bases.stream().anyMatch(some::contains);
  }

  /** Whether its modal verb leaves it open: {@code may}, {@code might}, {@code could}. */
  public boolean isPossible() {
    return OPEN.contains(modal);
  }

  /** The same group in another form and tense. */
  VerbGroup as(VerbForm other, Tense time) {
    return new VerbGroup(
        from,
        head,
        bases,
        other,
        time,
        isPerfect,
        isProgressive,
        isPassive || other == VerbForm.PARTICIPLE,
        modal,
        isNegated,
        adverbs);
  }
}
