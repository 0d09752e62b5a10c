package org.servanda.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.Tense;
import org.servanda.entry.Position;
import org.servanda.text.Span;

/** Positions that a noun takes which a verb carries: {@code stressed the need for a truce}. */
final class NounStances implements StanceFinder {

  private static final Set<String> NOT = Set.of("no", "little", "any", "without");

  private final Context context;
  private final Holders holders;
  private final StanceWords words = StanceWords.get();

  NounStances(Context context, Holders holders) {
    this.context = context;
    this.holders = holders;
  }

  @Override
  public List<Found> in(Clause clause) {
    return of(clause).stream().toList();
  }

  private Optional<Found> of(Clause clause) {
    @Nullable Phrase noun = clause.object();
    if (noun == null || !isCarried(clause)) {
      return Optional.empty();
    }
    List<Stance> stances = words.ofNoun(BaseForms.of(noun.noun()));
    boolean clauseFollows =
        !context.dependents(noun).isEmpty() || context.content(clause).isPresent();
    boolean nounFollows =
        stances.stream()
            .flatMap(stance -> stance.prepositions().stream())
            .anyMatch(p -> noun.after(p).isPresent() || clause.after(p).isPresent());
    boolean goesOn = clauseFollows || nounFollows || context.infinitive(clause).isPresent();
    if (stances.isEmpty() || !goesOn) {
      return Optional.empty();
    }
    Position.Kind kind = stances.getFirst().kind();
    if (noun.has(NOT)) {
      if (kind != Position.Kind.COMMITMENT) {
        return Optional.empty();
      }
      kind = Position.Kind.OPPOSITION;
    }
    Position.Kind told = kind;
    Span extent =
        context.dependents(noun).stream()
            .map(context::extent)
            .reduce(context.extent(clause), Span::cover);
    return holders
        .of(clause)
        .map(
            holder ->
                new Found(
                    told,
                    holder,
                    Towards.ofObject(holder, clause, clause.after("to")),
                    clause,
                    extent,
                    "the noun '%s' with the verb '%s'"
                        .formatted(noun.noun(), Context.form(clause))));
  }

  private boolean isCarried(Clause clause) {
    return clause.verb().isOneOf(words.bearers())
        && !clause.verb().isPossible()
        && !clause.isNegated()
        && clause.verb().tense() != Tense.FUTURE;
  }
}
