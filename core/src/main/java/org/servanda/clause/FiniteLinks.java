package org.servanda.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.clause.Sketch.Subject;
import org.servanda.reading.PartOfSpeech;

/** Finds the subject of a verb that tells a tense, and what its clause depends on. */
final class FiniteLinks {

  private static final Set<String> OPENERS =
      Set.of("when", "where", "why", "how", "once", "until", "provided", "providing");

  /** How far back the comma can stand that opens what stands between a subject and its verb. */
  private static final int LONGEST_INSERTION = 30;

  private final Sketch sketch;
  private final Tokens tokens;

  FiniteLinks(Sketch sketch) {
    this.sketch = sketch;
    this.tokens = sketch.tokens();
  }

  void link(Draft draft) {
    int inside = insideOf(draft.verb);
    if (inside >= 0) {
      draft.isInverted = true;
      draft.subject = sketch.phrases().get(inside);
      open(draft, draft.verb.from());
      return;
    }
    int before = tokens.backOverAdverbs(draft.verb.from() - 1);
    while (sketch.chunks().numberAt(before) < 0
        && !tokens.is(before, PartOfSpeech.CCONJ)
        && (tokens.isNegation(before) || tokens.at(before).matches("both|either|neither"))) {
      before = tokens.backOverAdverbs(before - 1);
    }
    boolean joins = tokens.is(before, PartOfSpeech.CCONJ);
    if (joins && sketch.lastFinite() != null) {
      join(draft, tokens.at(before));
      return;
    }
    if (tokens.isBreak(before) && !relative(draft, before)) {
      insertion(draft, before);
      return;
    }
    subject(draft, before);
  }

  /** The subject of a question, which stands inside its group of verbs. */
  private int insideOf(VerbGroup verb) {
    for (int i = verb.from() + 1; i < verb.head(); i++) {
      if (sketch.chunks().numberAt(i) >= 0) {
        return sketch.chunks().numberAt(i);
      }
    }
    return -1;
  }

  private void subject(Draft draft, int before) {
    int chunk = sketch.chunks().numberAt(before);
    if (chunk >= 0) {
      Subject subject = sketch.subjectEndingAt(chunk);
      draft.subject = subject.phrase();
      draft.start = Math.min(subject.start(), draft.verb.from());
      open(draft, draft.start);
    } else if (!relative(draft, before)) {
      @Nullable Draft clause = sketch.clauseAt(before);
      if (clause != null && clause.governor != null && clause.governor.antecedent != null) {
        draft.subject = clause.governor.antecedent;
        draft.start = draft.subject.from();
        open(draft, draft.start);
      } else {
        draft.isWaiting = before < 0;
        open(draft, draft.verb.from());
      }
    }
  }

  private boolean relative(Draft draft, int before) {
    int at = tokens.isBreak(before) ? -1 : before;
    if (!tokens.isRelative(at)) {
      return false;
    }
    int noun = sketch.chunks().numberAt(tokens.isBreak(at - 1) ? at - 2 : at - 1);
    if (noun < 0) {
      return false;
    }
    draft.antecedent =
        sketch.isTime(noun) ? sketch.subjectEndingAt(noun).phrase() : sketch.phrases().get(noun);
    draft.subject = draft.antecedent;
    draft.link = tokens.at(at);
    return true;
  }

  /** The verb follows a comma: what stands before the comma that opened it is the subject. */
  private void insertion(Draft draft, int comma) {
    for (int i = comma - 1; i > 0 && comma - i < LONGEST_INSERTION; i--) {
      int chunk = tokens.isBreak(i) ? sketch.chunks().numberAt(i - 1) : -1;
      if (chunk >= 0 && !tokens.is(i + 1, PartOfSpeech.CCONJ)) {
        Subject subject = sketch.subjectEndingAt(chunk);
        @Nullable Phrase phrase = subject.phrase();
        if (phrase != null && sketch.clauseAt(phrase.from() - 1) == null) {
          draft.subject = phrase;
          draft.start = subject.start();
          open(draft, draft.start);
          return;
        }
      }
    }
    @Nullable Draft last = sketch.lastFinite();
    if (last != null && !tokens.isQuotationMark(comma + 1)) {
      draft.share(last);
    }
  }

  private void join(Draft draft, String conjunction) {
    VerbGroup verb = draft.verb;
    Draft last = sketch.drafts().getLast();
    String form = tokens.at(verb.head());
    boolean bare = verb.from() == verb.head() || verb.isNegated();
    boolean participle = BaseForms.isParticiple(form) && verb.modal().isEmpty();
    boolean base = verb.bases().contains(form) && !BaseForms.isPast(form) && !form.endsWith("s");
    Draft with = sketch.lastFinite() == null ? last : sketch.lastFinite();
    if (bare && base && (last.verb.form() == VerbForm.INFINITIVE || !last.verb.modal().isEmpty())) {
      with = last;
      draft.verb = shared(verb, last.verb, conjunction);
    } else if (bare && participle && (with.verb.isPerfect() || with.verb.isPassive())) {
      draft.verb = shared(verb, with.verb, conjunction);
    } else if (bare && base && with.verb.tense() == Tense.FUTURE) {
      draft.verb = shared(verb, with.verb, conjunction);
    }
    draft.share(with);
  }

  /** A verb with the auxiliaries of the one to which it is joined. */
  private static VerbGroup shared(VerbGroup verb, VerbGroup with, String conjunction) {
    boolean goesOn = conjunction.matches("or|nor|and");
    return new VerbGroup(
        verb.from(),
        verb.head(),
        verb.bases(),
        with.form(),
        with.tense(),
        with.isPerfect(),
        with.isProgressive(),
        with.isPassive(),
        with.modal(),
        verb.isNegated() || conjunction.equals("nor") || (goesOn && with.isNegated()),
        verb.adverbs());
  }

  /** What opens a clause with its own subject, and what it therefore depends on. */
  private void open(Draft draft, int start) {
    int before = tokens.backOverAdverbs(start - 1);
    String word = tokens.at(before);
    if (word.equals("as") && tokens.at(before - 1).equals("long")) {
      draft.link = "provided";
    } else if (tokens.is(before, PartOfSpeech.SCONJ) || OPENERS.contains(word)) {
      draft.link = word;
      content(draft, before);
    } else if (tokens.isRelative(before)) {
      draft.link = word;
      content(draft, before);
    } else {
      bare(draft, before);
    }
  }

  /** A clause after "that" or "whether": the content of a verb or a noun, or a relative one. */
  private void content(Draft draft, int opener) {
    int before = tokens.isBreak(opener - 1) ? opener - 2 : opener - 1;
    int verb = tokens.backOverAdverbs(before);
    @Nullable Draft clause = sketch.clauseAt(sketch.isPreposition(verb) ? verb - 1 : verb);
    if (clause != null && tokens.at(opener).matches("that|whether|if|how")) {
      draft.governor = clause;
      draft.link = tokens.at(opener).equals("if") && isAsking(clause) ? "whether" : draft.link;
      return;
    }
    int chunk = sketch.chunks().numberAt(before);
    if (chunk < 0
        || tokens.isBreak(opener - 1)
        || !tokens.at(opener).matches("that|which|whom|whether")) {
      return;
    }
    Phrase noun = sketch.phrases().get(chunk);
    @Nullable Draft teller = sketch.clauseAt(noun.from() - 1);
    if (Dependence.NOUN_THAT.isOf(noun.noun())) {
      draft.noun = noun;
      draft.governor = teller;
    } else if (teller != null && Dependence.TELLING.isOf(teller.verb)) {
      draft.governor = teller;
    } else if (tokens.isRelative(opener)) {
      draft.antecedent = noun;
    }
  }

  /** Whether a verb can be a participle of the noun before it: {@code the deal signed in May}. */
  private boolean isReduced(Draft draft) {
    int head = draft.verb.head();
    return draft.verb.from() == head
        && BaseForms.isParticiple(tokens.at(head))
        && draft.subject != null
        && draft.subject.head() == head - 1
        && sketch.chunks().numberAt(head + 1) < 0;
  }

  private static boolean isAsking(Draft clause) {
    return clause.verb.isOneOf(Set.of("ask", "wonder", "question", "know", "see", "doubt"));
  }

  /** A clause with nothing before its subject: said by a verb, or about a noun. */
  private void bare(Draft draft, int before) {
    @Nullable Draft clause = sketch.clauseAt(before);
    boolean reduced = isReduced(draft) && (clause != null || sketch.isPreposition(before));
    if (reduced && !(clause != null && Dependence.SAYING.isOf(clause.verb))) {
      draft.verb = draft.verb.as(VerbForm.PARTICIPLE, Tense.NONE);
      draft.antecedent = draft.subject;
      draft.start = draft.verb.from();
      return;
    }
    if (clause != null) {
      draft.governor = clause;
      draft.link = "that";
      return;
    }
    int chunk = sketch.chunks().numberAt(before);
    if (chunk < 0 || sketch.isTime(chunk)) {
      return;
    }
    Phrase noun = sketch.phrases().get(chunk);
    @Nullable Draft teller = sketch.clauseAt(noun.from() - 1);
    if (teller != null && Dependence.TELLING.isOf(teller.verb)) {
      draft.governor = teller;
      draft.link = "that";
    } else if (!sketch.isPreposition(noun.from() - 1) || noun.from() > 1) {
      draft.antecedent = noun;
    }
  }
}
