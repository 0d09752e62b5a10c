package org.servanda.clause;

import org.jspecify.annotations.Nullable;

/** Finds who is to do what an infinitive says, and what it depends on. */
final class InfinitiveLinks {

  /** How far behind "be" an adjective can stand. */
  private static final int REACH = 6;

  private final Sketch sketch;
  private final Tokens tokens;

  InfinitiveLinks(Sketch sketch) {
    this.sketch = sketch;
    this.tokens = sketch.tokens();
  }

  void link(Draft draft) {
    draft.link = "to";
    int before = tokens.backOverAdverbs(draft.verb.from() - 1);
    while (tokens.isNegation(before)) {
      before = tokens.backOverAdverbs(before - 1);
    }
    @Nullable Draft clause = sketch.clauseAt(before);
    if (clause != null) {
      dependOn(draft, clause, clause.subject);
    } else if (tokens.at(before).matches("and|or|but|nor")) {
      @Nullable Draft last = sketch.last(VerbForm.INFINITIVE);
      if (last != null) {
        draft.share(last);
      }
    } else if (sketch.chunks().numberAt(before) >= 0) {
      afterNoun(draft, sketch.chunks().numberAt(before));
    } else {
      predicate(draft, before);
    }
  }

  /** After an adjective with "be", or after an adverb: {@code is ready to}. */
  private void predicate(Draft draft, int before) {
    for (int i = before; i >= 0 && before - i < REACH; i--) {
      @Nullable Draft clause = sketch.clauseAt(i);
      if (clause != null) {
        boolean empty = clause.subject != null && clause.subject.noun().equals("it");
        dependOn(draft, clause, empty ? null : clause.subject);
        return;
      }
    }
  }

  private static void dependOn(Draft draft, Draft clause, @Nullable Phrase subject) {
    draft.governor = clause;
    draft.subject = subject;
  }

  private void afterNoun(Draft draft, int last) {
    int noun = last;
    for (int step = 0; step < REACH; step++) {
      Phrase phrase = sketch.phrases().get(noun);
      int before = tokens.backOverAdverbs(phrase.from() - 1);
      boolean led = sketch.isPreposition(before);
      @Nullable Draft clause = sketch.clauseAt(led ? before - 1 : before);
      if (Dependence.NOUN_TO.isOf(phrase.noun())) {
        draft.noun = phrase;
        draft.governor = clause;
        draft.subject = clause == null || phrase.doer().isPresent() ? null : clause.subject;
        return;
      }
      if (tokens.at(before).equals("for") && clause == null) {
        draft.subject = phrase;
        forSomebody(draft, before);
        return;
      }
      if (clause != null) {
        boolean object = Dependence.OBJECT_TO.isOf(clause.verb) && !sketch.isTime(noun);
        dependOn(draft, clause, object && !clause.verb.isPassive() ? phrase : clause.subject);
        return;
      }
      int prior = sketch.chunks().numberAt(led ? before - 1 : before);
      if (prior < 0) {
        return;
      }
      noun = prior;
    }
  }

  /** {@code time for Chad to leave}, {@code ready for Chad to leave}. */
  private void forSomebody(Draft draft, int preposition) {
    int noun = sketch.chunks().numberAt(preposition - 1);
    if (noun >= 0) {
      draft.noun = sketch.phrases().get(noun);
      return;
    }
    for (int i = preposition; i >= 0 && preposition - i < REACH; i--) {
      if (sketch.clauseAt(i) != null) {
        draft.governor = sketch.clauseAt(i);
        return;
      }
    }
  }
}
