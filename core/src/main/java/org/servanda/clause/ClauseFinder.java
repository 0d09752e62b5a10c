package org.servanda.clause;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.PartOfSpeech;
import org.servanda.text.Span;

/** Finds the clauses of one sentence, one for each of its verbs. */
final class ClauseFinder {

  /** No clause is told to depend on more than these. */
  private static final int DEEPEST = 12;

  private static final Set<String> COPULAS =
      Set.of("be", "remain", "stay", "become", "stand", "seem", "appear", "fall", "prove");

  private final Sketch sketch;
  private final Tokens tokens;
  private final Surroundings surroundings;
  private final ClauseEnds ends;

  private ClauseFinder(Sketch sketch, Surroundings surroundings) {
    this.sketch = sketch;
    this.tokens = sketch.tokens();
    this.surroundings = surroundings;
    draft();
    this.ends = new ClauseEnds(sketch, surroundings);
  }

  /** The clauses of a sentence, in the order of their verbs. */
  static List<Clause> in(Sketch sketch, Surroundings surroundings) {
    return new ClauseFinder(sketch, surroundings).clauses();
  }

  private void draft() {
    FiniteLinks finite = new FiniteLinks(sketch);
    InfinitiveLinks infinitive = new InfinitiveLinks(sketch);
    ParticipleLinks participle = new ParticipleLinks(sketch);
    for (VerbGroup group : sketch.groups().all()) {
      Draft draft = new Draft(group);
      switch (group.form()) {
        case FINITE, PARTICIPLE -> finite.link(draft);
        case INFINITIVE -> infinitive.link(draft);
        case ING -> participle.link(draft);
      }
      sketch.drafts().add(draft);
    }
    giveSubjectsToThoseWaiting();
  }

  /** {@code Speaking in Doha, she said}: the subject of the next finite verb. */
  private void giveSubjectsToThoseWaiting() {
    @Nullable Phrase next = null;
    for (Draft draft : sketch.drafts().reversed()) {
      if (draft.isWaiting) {
        draft.subject = next;
      } else if (draft.isFinite() && draft.antecedent == null) {
        next = draft.subject;
      }
    }
  }

  private List<Clause> clauses() {
    IdentityHashMap<Draft, Clause> built = new IdentityHashMap<>();
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < sketch.drafts().size(); i++) {
      Draft draft = sketch.drafts().get(i);
      @Nullable Draft governor = draft.governor;
      draft.depth = governor == null ? 0 : governor.depth + 1;
      if (draft.depth > DEEPEST) {
        draft.governor = null; // "said that he said that he said …"
        draft.depth = 0;
      }
      Clause clause = clause(draft, ends.of(i), built);
      built.put(draft, clause);
      clauses.add(clause);
    }
    return clauses;
  }

  private Clause clause(Draft draft, int end, IdentityHashMap<Draft, Clause> built) {
    int after = afterVerb(draft);
    boolean copula = COPULAS.stream().anyMatch(draft.verb.bases()::contains);
    String predicate =
        copula && tokens.is(after, PartOfSpeech.ADJ) && sketch.chunks().numberAt(after) < 0
            ? tokens.at(after)
            : "";
    int next = predicate.isEmpty() ? after : after + 1;
    int chunk = sketch.chunks().numberAt(next);
    boolean object = chunk >= 0 && next < end && !sketch.isTime(chunk);
    @Nullable Phrase phrase = null;
    if (object) {
      int last = sketch.phrases().lastJoined(chunk);
      phrase = last > chunk ? sketch.phrases().joined(chunk, last) : sketch.phrases().get(chunk);
      next = sketch.chunk(last).head() + 1;
    }
    if (phrase == null && !draft.verb.isPassive() && !isAbout(draft.antecedent, draft.subject)) {
      phrase = draft.antecedent; // the promises that it broke
    }
    Span verb = word(draft.verb.from()).cover(word(draft.verb.head()));
    return new Clause(
        tokens.sentence(),
        verb(draft),
        draft.subject,
        phrase,
        predicate,
        complements(next, end),
        draft.noun != null ? draft.noun : draft.governor == null ? null : built.get(draft.governor),
        draft.link,
        isQuestion(draft),
        surroundings.isQuoted(verb.start()),
        word(draft.isJoined ? draft.verb.from() : draft.start)
            .cover(word(Math.max(draft.verb.head(), end - 1))));
  }

  /** An infinitive after "is", "is going" and "is due" is still to come. */
  private VerbGroup verb(Draft draft) {
    @Nullable Draft governor = draft.governor;
    if (draft.verb.form() != VerbForm.INFINITIVE || governor == null || draft.noun != null) {
      return draft.verb;
    }
    int to = draft.verb.from();
    boolean going =
        governor.verb.isProgressive()
            && governor.verb.bases().contains("go")
            && to == governor.verb.head() + 1;
    boolean be = governor.verb.bases().contains("be");
    boolean direct = be && to == governor.verb.head() + 1;
    boolean due = be && Dependence.TO_COME.isOf(tokens.at(to - 1));
    boolean passive =
        governor.verb.isPassive() && Dependence.TO_COME.isOf(tokens.at(governor.verb.head()));
    return going || direct || due || passive
        ? draft.verb.as(VerbForm.INFINITIVE, Tense.FUTURE)
        : draft.verb;
  }

  private int afterVerb(Draft draft) {
    int i = draft.verb.head() + 1;
    while (i < tokens.size() && (tokens.is(i, PartOfSpeech.ADV) || tokens.isNegation(i))) {
      i++;
    }
    return i;
  }

  private List<Complement> complements(int from, int end) {
    List<Complement> found = new ArrayList<>();
    int i = from;
    while (i < end && found.size() < 12) {
      int chunk = sketch.chunks().numberAt(i);
      if (tokens.is(i, PartOfSpeech.ADP) && sketch.chunks().numberAt(i + 1) >= 0) {
        List<Complement> chain = sketch.phrases().complements(i, end);
        for (Complement complement : chain) {
          found.add(complement);
          i = complement.phrase().head() + 1;
        }
        continue;
      }
      boolean passes =
          tokens.is(i, PartOfSpeech.ADV)
              || tokens.is(i, PartOfSpeech.ADP)
              || tokens.isQuotationMark(i)
              || (chunk >= 0 && sketch.isTime(chunk));
      if (!passes) {
        return found;
      }
      i = chunk >= 0 ? sketch.chunk(chunk).head() + 1 : i + 1;
    }
    return found;
  }

  private boolean isQuestion(Draft draft) {
    if (!tokens.at(tokens.size() - 1).equals("?") && !tokens.at(tokens.size() - 2).equals("?")) {
      return false;
    }
    boolean last = sketch.drafts().getLast().verb.from() == draft.verb.from();
    boolean open = draft.isInverted || (draft.governor == null && last);
    return open && draft.isFinite() && !tokens.at(draft.start - 1).matches("why|how|when|what|who");
  }

  private Span word(int i) {
    return tokens.word(i).span();
  }

  /** Whether two are the same noun, so that the noun does what the relative clause says. */
  private static boolean isAbout(@Nullable Phrase antecedent, @Nullable Phrase subject) {
    return antecedent != null && subject != null && antecedent.span().equals(subject.span());
  }
}
