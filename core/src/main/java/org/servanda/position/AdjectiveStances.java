package org.servanda.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.Tense;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.position.Stance.Frame;
import org.servanda.register.Speaker;

/**
 * Positions that "be" with an adjective takes: {@code is ready to leave}, {@code is unacceptable}.
 */
final class AdjectiveStances implements StanceFinder {

  private static final Set<String> BE = Set.of("be", "remain", "stand", "stay");

  private static final Set<String> REMAIN =
      Set.of("remain", "remains", "remained", "stand", "stands", "stood", "stays", "stayed");

  private final Context context;
  private final Holders holders;
  private final StanceWords words = StanceWords.get();

  AdjectiveStances(Context context, Holders holders) {
    this.context = context;
    this.holders = holders;
  }

  @Override
  public List<Found> in(Clause clause) {
    return of(clause).stream().toList();
  }

  private Optional<Found> of(Clause clause) {
    if (clause.verb().isPossible() || clause.verb().tense() == Tense.FUTURE) {
      return Optional.empty();
    }
    for (Stance stance : stances(clause)) {
      Optional<Found> found = of(clause, stance);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Those of the adjective after "be", also where it looks like a passive: {@code is opposed}. */
  private List<Stance> stances(Clause clause) {
    if (clause.verb().isOneOf(BE) && !clause.predicate().isEmpty()) {
      return words.ofAdjective(clause.predicate());
    }
    boolean after = clause.verb().isPassive() || REMAIN.contains(Context.previous(clause));
    return after ? words.ofAdjective(Context.form(clause)) : List.of();
  }

  private Optional<Found> of(Clause clause, Stance stance) {
    Optional<Clause> infinitive = context.infinitive(clause);
    if (stance.kind() == Position.Kind.DEMAND || stance.frames().contains(Frame.ALONE)) {
      boolean goesOn =
          stance.frames().contains(Frame.ALONE)
              || infinitive.isPresent()
              || isFollowedByThat(clause);
      return goesOn && !clause.isNegated()
          ? holders.speaker(clause).map(speaker -> ofSpeaker(clause, stance, speaker))
          : Optional.empty();
    }
    boolean own = stance.frames().contains(Frame.OWN) && infinitive.isPresent();
    boolean that = stance.frames().contains(Frame.THAT) && isFollowedByThat(clause);
    Optional<Phrase> noun =
        stance.prepositions().stream().flatMap(p -> clause.after(p).stream()).findFirst();
    Optional<Position.Kind> kind = kind(clause, stance);
    return kind.isPresent() && (own || that || noun.isPresent())
        ? holders.ofSubject(clause).map(holder -> found(clause, kind.get(), holder, noun, stance))
        : Optional.empty();
  }

  private static Optional<Position.Kind> kind(Clause clause, Stance stance) {
    if (!clause.isNegated()) {
      return Optional.of(stance.kind());
    }
    return stance.kind() == Position.Kind.OFFER || stance.kind() == Position.Kind.SUPPORT
        ? Optional.of(Position.Kind.OPPOSITION)
        : Optional.empty();
  }

  private Found ofSpeaker(Clause clause, Stance stance, Speaker speaker) {
    return found(clause, stance.kind(), holders.reference(speaker), Optional.empty(), stance);
  }

  private Found found(
      Clause clause,
      Position.Kind kind,
      Reference<Actor> holder,
      Optional<Phrase> noun,
      Stance stance) {
    return new Found(
        kind,
        holder,
        Towards.ofObject(holder, clause, noun),
        clause,
        context.extent(clause),
        "'%s%s'".formatted(clause.isNegated() ? "not " : "", stance.word()));
  }

  private boolean isFollowedByThat(Clause clause) {
    int step = clause.predicate().isEmpty() ? 1 : 2;
    return context.content(clause).isPresent() || Context.after(clause, step).equals("that");
  }
}
