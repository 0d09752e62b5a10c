package org.servanda.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Tense;
import org.servanda.clause.VerbForm;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;

/**
 * Positions on acts to come: what somebody will do himself is a commitment, what he will not do a
 * refusal, or a commitment too where it is restraint. What others will do is neither.
 */
final class FutureStances implements StanceFinder {

  private static final Set<String> ONWARD = Set.of("continue", "keep", "start", "begin", "go");

  private static final Set<String> BE = Set.of("be", "remain", "stay");

  /** Adjectives that tell how somebody will fare, not what he will do. */
  private static final Set<String> UNDECIDED =
      Set.of(
          "unable",
          "able",
          "happy",
          "glad",
          "sorry",
          "surprised",
          "sad",
          "hard",
          "difficult",
          "unlikely",
          "likely",
          "possible",
          "impossible",
          "wrong",
          "right",
          "safe",
          "free");

  private final Context context;
  private final Holders holders;
  private final StanceWords words = StanceWords.get();

  FutureStances(Context context, Holders holders) {
    this.context = context;
    this.holders = holders;
  }

  @Override
  public List<Found> in(Clause clause) {
    return of(clause).stream().toList();
  }

  private Optional<Found> of(Clause clause) {
    if (!isToCome(clause) || clause.verb().isPassive() || clause.verb().isPerfect()) {
      return Optional.empty();
    }
    Clause act = act(clause);
    return holders.ofSubject(clause).flatMap(holder -> of(clause, act, holder));
  }

  private Optional<Found> of(Clause clause, Clause act, Reference<Actor> holder) {
    if (clause.verb().isOneOf(BE) && (UNDECIDED.contains(clause.predicate()) || isNoun(clause))) {
      return Optional.empty();
    }
    boolean own = holders.isOwn(clause);
    boolean reported = holders.speaker(clause).isEmpty();
    boolean refused = act.verb().isOneOf(words.refused());
    if (clause.isNegated()) {
      if (!own && !refused) {
        return Optional.empty();
      }
      return Optional.of(
          refused
              ? found(clause, Position.Kind.OPPOSITION, holder, "what one will not do")
              : found(clause, Position.Kind.COMMITMENT, holder, "what one will not do"));
    }
    boolean told = act.verb().isOneOf(words.told());
    boolean acted = act.verb().isOneOf(words.acts());
    return (own && !told) || (reported && acted)
        ? Optional.of(found(clause, Position.Kind.COMMITMENT, holder, "what one will do"))
        : Optional.empty();
  }

  /** Whether it is still to come; in reported words "would" says so. */
  private boolean isToCome(Clause clause) {
    if (clause.verb().form() != VerbForm.FINITE) {
      return false;
    }
    boolean would =
        clause.verb().modal().equals("would")
            && !clause.isQuoted()
            && holders.speaker(clause).isPresent();
    return clause.verb().tense() == Tense.FUTURE || would;
  }

  /** Whether "be" is said of a thing, such as an army or an office. */
  private static boolean isNoun(Clause clause) {
    return clause.subject() != null && Holders.isInstitution(clause.subject().noun());
  }

  /** What is done: in {@code will continue to insist} the insisting. */
  private Clause act(Clause clause) {
    return clause.verb().isOneOf(ONWARD) ? context.infinitive(clause).orElse(clause) : clause;
  }

  private Found found(Clause clause, Position.Kind kind, Reference<Actor> holder, String because) {
    return new Found(kind, holder, null, clause, context.extent(clause), because);
  }
}
