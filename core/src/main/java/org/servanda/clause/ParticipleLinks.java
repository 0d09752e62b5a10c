package org.servanda.clause;

import org.jspecify.annotations.Nullable;
import org.servanda.reading.PartOfSpeech;

/** Finds who does what an -ing form says, and what it depends on. */
final class ParticipleLinks {

  /** How far behind "be" an adjective can stand. */
  private static final int REACH = 6;

  private final Sketch sketch;
  private final Tokens tokens;

  ParticipleLinks(Sketch sketch) {
    this.sketch = sketch;
    this.tokens = sketch.tokens();
  }

  void link(Draft draft) {
    int before = tokens.backOverAdverbs(draft.verb.from() - 1);
    while (tokens.isNegation(before)) {
      before = tokens.backOverAdverbs(before - 1);
    }
    @Nullable Draft clause = sketch.clauseAt(before);
    if (clause != null) {
      draft.governor = clause;
      draft.subject = clause.subject;
    } else if (sketch.isPreposition(before) || tokens.is(before, PartOfSpeech.SCONJ)) {
      draft.link = tokens.at(before);
      led(draft, before - 1);
    } else if (tokens.is(before, PartOfSpeech.CCONJ)) {
      @Nullable Draft last = sketch.last(VerbForm.ING);
      if (last != null) {
        draft.share(last);
      }
    } else if (sketch.chunks().numberAt(before) >= 0) {
      draft.subject = sketch.phrases().get(sketch.chunks().numberAt(before));
    } else if (tokens.isBreak(before)) {
      apart(draft, before);
    } else {
      draft.isWaiting = before < 0;
    }
  }

  /** After a comma: about the subject of the sentence, or the noun before the comma. */
  private void apart(Draft draft, int comma) {
    @Nullable Draft last = sketch.lastFinite();
    int noun = sketch.chunks().numberAt(comma - 1);
    if (noun >= 0 && (last == null || standsAlone(noun))) {
      draft.subject = sketch.subjectEndingAt(noun).phrase();
    } else if (last != null) {
      draft.subject = last.subject;
      draft.governor = last;
    }
  }

  /**
   * Whether a noun is no object, so that its own verb is still to come: {@code , Chad, violating}.
   */
  private boolean standsAlone(int noun) {
    int before = sketch.chunk(noun).from() - 1;
    return tokens.isBreak(before)
        || tokens.is(before, PartOfSpeech.CCONJ)
        || tokens.is(before, PartOfSpeech.SCONJ);
  }

  /** After "of", "for", "without" and their like. */
  private void led(Draft draft, int before) {
    int at = tokens.backOverAdverbs(before);
    if (at < 0 || tokens.isBreak(at)) {
      @Nullable Draft last = sketch.lastFinite();
      draft.isWaiting = last == null;
      draft.governor = last;
      draft.subject = last == null ? null : last.subject;
      return;
    }
    int noun = sketch.chunks().numberAt(at);
    if (noun >= 0 && objectOf(draft, noun)) {
      return;
    }
    for (int i = at; i >= 0 && at - i < REACH; i--) {
      @Nullable Draft clause = sketch.clauseAt(i);
      if (clause != null) {
        draft.governor = clause;
        boolean about = clause.antecedent != null && Dependence.OBJECT_OF.isOf(clause.verb);
        draft.subject = about && !clause.verb.isPassive() ? clause.antecedent : clause.subject;
        return;
      }
    }
  }

  /** {@code accused Chad of violating}; {@code accusations of violating}. */
  private boolean objectOf(Draft draft, int last) {
    int noun = last;
    for (int step = 0; step < REACH; step++) {
      Phrase phrase = sketch.phrases().get(noun);
      int before = tokens.backOverAdverbs(phrase.from() - 1);
      @Nullable Draft clause = sketch.clauseAt(before);
      boolean led = sketch.isPreposition(before);
      int prior = sketch.chunks().numberAt(led ? before - 1 : before);
      boolean onward = led || sketch.isTime(noun);
      if (clause != null) {
        boolean object = Dependence.OBJECT_OF.isOf(clause.verb) && !clause.verb.isPassive();
        draft.governor = clause;
        draft.subject = object ? phrase : clause.subject;
        return true;
      }
      if (!onward || prior < 0) {
        if (noun == last) {
          draft.noun = phrase;
          return true;
        }
        return false;
      }
      noun = prior;
    }
    return false;
  }
}
