package org.servanda.clause;

import java.util.ArrayList;
import java.util.List;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Sentence;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.SpanIndex;

/**
 * The clauses and the noun phrases of an article.
 *
 * @param all the clauses, in the order of their verbs
 * @param phrases the noun phrases, in order
 */
public record Clauses(List<Clause> all, List<Phrase> phrases) {

  public Clauses {
    all = List.copyOf(all);
    phrases = List.copyOf(phrases);
  }

  /** Finds the clauses of an article. */
  public static Clauses of(ResolvedReading resolved) {
    SpanIndex<ResolvedMention> mentions =
        SpanIndex.of(resolved.mentions(), mention -> mention.mention().span());
    SpanIndex<TimeExpression> times = SpanIndex.of(resolved.dated().times(), TimeExpression::span);
    Namings namings = new Namings(resolved, SourceChains.of(resolved));
    Surroundings surroundings = new Surroundings(resolved);
    List<Clause> clauses = new ArrayList<>();
    List<Phrase> phrases = new ArrayList<>();
    for (Sentence sentence : resolved.dated().reading().sentences()) {
      namings.topics().begin();
      Tokens tokens = new Tokens(sentence);
      Chunks chunks =
          new Chunks(
              tokens, mentions.startingIn(sentence.span()), times.startingIn(sentence.span()));
      Phrases found = new Phrases(resolved.article(), tokens, chunks, namings);
      clauses.addAll(ClauseFinder.in(new Sketch(tokens, chunks, found), surroundings));
      phrases.addAll(found.all());
    }
    return new Clauses(clauses, phrases);
  }
}
