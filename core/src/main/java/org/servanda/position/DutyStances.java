package org.servanda.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.Tense;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.register.Speaker;

/** Demands that speakers make by what they say must or should be done by others. */
final class DutyStances implements StanceFinder {

  private static final Set<String> DUTY = Set.of("must", "should", "ought", "shall");
  private static final Set<String> AGENTS =
      Set.of(
          "parties",
          "sides",
          "side",
          "nobody",
          "everyone",
          "everybody",
          "party",
          "leaders",
          "states",
          "countries",
          "neighbours",
          "neighbors",
          "powers",
          "groups",
          "authorities");

  private static final Set<String> NEED = Set.of("have", "need");

  private final Context context;
  private final Holders holders;

  DutyStances(Context context, Holders holders) {
    this.context = context;
    this.holders = holders;
  }

  @Override
  public List<Found> in(Clause clause) {
    return of(clause).stream().toList();
  }

  private Optional<Found> of(Clause clause) {
    Optional<Clause> act = act(clause);
    Optional<Speaker> speaker = holders.speaker(clause);
    @Nullable Phrase subject = clause.subject();
    if (act.isEmpty() || speaker.isEmpty() || subject == null) {
      return Optional.empty();
    }
    boolean own = holders.isOwn(speaker.get(), subject);
    boolean done =
        act.get().verb().isPassive()
            || AGENTS.contains(subject.noun())
            || Holders.isKnown(subject.actor().meaning());
    boolean must = modal(clause).equals("must");
    if (own || !(done || must)) {
      return Optional.empty();
    }
    Reference<Actor> holder = holders.reference(speaker.get());
    return Optional.of(
        new Found(
            Position.Kind.DEMAND,
            holder,
            Towards.first(holder, Stream.of(act.get().doer().map(Phrase::actor))),
            clause,
            context.extent(clause),
            "what others must do"));
  }

  /** Whether a clause says so by its modal verb. */
  static boolean isDuty(Clause clause) {
    return DUTY.contains(modal(clause));
  }

  /** The modal verb, also where what follows it was not taken for a verb. */
  static String modal(Clause clause) {
    String modal = clause.verb().modal();
    if (!modal.isEmpty()) {
      return modal;
    }
    String before = Context.previous(clause);
    return DUTY.contains(before) ? before : Context.form(clause);
  }

  /** What is to be done; empty where the clause speaks of no duty. */
  private Optional<Clause> act(Clause clause) {
    if (clause.verb().isPerfect() || clause.verb().tense() == Tense.PAST) {
      return Optional.empty();
    }
    if (isDuty(clause)) {
      return Optional.of(clause);
    }
    boolean need =
        clause.verb().isOneOf(NEED)
            && clause.object() == null
            && !clause.isNegated()
            && clause.verb().modal().isEmpty();
    return need ? context.infinitive(clause) : Optional.empty();
  }
}
