package org.servanda.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.PartOfSpeech;

/**
 * A sentence while its clauses are being found: words, nouns and verbs, and the clauses so far.
 *
 * @param tokens its words
 * @param chunks its nouns
 * @param phrases whom they mean
 * @param groups its verbs
 * @param drafts the clauses so far, one for each verb before
 */
record Sketch(
    Tokens tokens, Chunks chunks, Phrases phrases, VerbGroups groups, List<Draft> drafts) {

  /** How many steps a subject can be long. */
  private static final int LONGEST = 12;

  Sketch(Tokens tokens, Chunks chunks, Phrases phrases) {
    this(tokens, chunks, phrases, new VerbGroups(tokens, chunks), new ArrayList<>());
  }

  /** The clause before whose verb stands at a word; null where there is none. */
  @Nullable Draft clauseAt(int word) {
    int group = groups.numberAt(word);
    return group >= 0 && group < drafts.size() ? drafts.get(group) : null;
  }

  boolean isPreposition(int word) {
    return tokens.is(word, PartOfSpeech.ADP)
        || (tokens.is(word, PartOfSpeech.SCONJ)
            && chunks.numberAt(word + 1) >= 0
            && isTime(chunks.numberAt(word + 1)));
  }

  Chunk chunk(int number) {
    return chunks.all().get(number);
  }

  boolean isTime(int number) {
    return chunk(number).isTime();
  }

  /** The last clause before with a finite verb that is no relative one, or else any finite one. */
  @Nullable Draft lastFinite() {
    @Nullable Draft any = null;
    for (int i = drafts.size() - 1; i >= 0 && drafts.size() - i < LONGEST; i--) {
      Draft draft = drafts.get(i);
      if (draft.isFinite() && draft.antecedent == null) {
        return draft;
      }
      any = any == null && draft.isFinite() ? draft : any;
    }
    return any;
  }

  /** The last clause before of a form; null where it stands too far back. */
  @Nullable Draft last(VerbForm form) {
    for (int i = drafts.size() - 1; i >= 0 && drafts.size() - i < LONGEST; i--) {
      if (drafts.get(i).verb.form() == form) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /**
   * The subject whose last noun is a chunk: back over "of", "by" and their like, over joined names,
   * and over what is said about the noun in a clause of its own, as in {@code the deal signed in
   * May}.
   */
  Subject subjectEndingAt(int number) {
    int first = number;
    int joinedFrom = number;
    for (int step = 0; step < LONGEST; step++) {
      int before = tokens.backOverAdverbs(chunk(first).from() - 1);
      boolean led = isPreposition(before) || isTime(first);
      int beyond = isPreposition(before) ? before - 1 : before;
      beyond = isPreposition(before) && isPreposition(beyond) ? beyond - 1 : beyond; // "as of"
      int prior = chunks.numberAt(beyond);
      @Nullable Draft clause = clauseAt(beyond);
      if (clause != null && isAttributive(clause, led)) {
        return attributed(clause);
      }
      if (led && prior >= 0) {
        first = prior;
        joinedFrom = prior;
        continue;
      }
      int joined = tokens.at(before).matches("and|or|nor|,") ? chunks.numberAt(before - 1) : -1;
      if (joined < 0 || phrases.lastJoined(joined) < first || isObject(joined)) {
        break;
      }
      first = joined;
    }
    int last = phrases.lastJoined(first);
    Phrase phrase =
        first < joinedFrom || (last > first && last <= number)
            ? phrases.joined(first, Math.max(first, Math.min(last, number)))
            : phrases.get(first);
    return new Subject(phrase, chunk(first).from());
  }

  private boolean isObject(int number) {
    @Nullable Draft clause = clauseAt(chunk(number).from() - 1);
    return clause != null && !clause.isFinite();
  }

  /** Whether a clause says more about a noun, so that what follows it is about that noun too. */
  private boolean isAttributive(Draft clause, boolean led) {
    return switch (clause.verb.form()) {
      case ING -> clause.governor == null && clause.subject != null;
      case PARTICIPLE -> true;
      case INFINITIVE ->
          clause.noun != null || (clause.governor != null && clause.governor.antecedent != null);
      case FINITE ->
          clause.antecedent != null
              || (led
                  && clause.subject != null
                  && clause.verb.from() == clause.verb.head()
                  && BaseForms.isParticiple(tokens.at(clause.verb.head())));
    };
  }

  private Subject attributed(Draft clause) {
    if (clause.isFinite() && clause.antecedent == null) {
      clause.verb = clause.verb.as(VerbForm.PARTICIPLE, Tense.NONE);
      clause.antecedent = clause.subject;
    }
    @Nullable Phrase about =
        clause.antecedent != null
            ? clause.antecedent
            : clause.noun != null ? clause.noun : clause.subject;
    if (about == null && clause.governor != null) {
      about = clause.governor.antecedent;
    }
    return new Subject(about, about == null ? clause.start : about.from());
  }

  /**
   * A subject.
   *
   * @param phrase its noun; null where it has none
   * @param start the index of its first word
   */
  record Subject(@Nullable Phrase phrase, int start) {}
}
