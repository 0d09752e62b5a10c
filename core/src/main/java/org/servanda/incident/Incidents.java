package org.servanda.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.Complement;
import org.servanda.clause.Phrase;
import org.servanda.clause.Roles;
import org.servanda.clause.SourceChains;
import org.servanda.clause.Told;
import org.servanda.clause.VerbForm;
import org.servanda.entry.Incident;
import org.servanda.entry.Incident.Kind;
import org.servanda.entry.Reference;
import org.servanda.reading.Sentence;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;

/**
 * Finds incidents: each clause that tells, as a fact, of an act on the ground. What is planned,
 * demanded, denied or only thought of is none.
 */
public final class Incidents {

  /** Verbs that say that what their subject names has happened, or what it did. */
  private static final Set<String> HAPPEN =
      Set.of(
          "kill",
          "wound",
          "injure",
          "hit",
          "damage",
          "destroy",
          "leave",
          "occur",
          "happen",
          "take",
          "erupt",
          "break",
          "claim",
          "begin",
          "start",
          "displace",
          "target",
          "strike");

  /** Verbs whose object is an act that has happened. */
  private static final Set<String> CONFIRM =
      Set.of(
          "condemn",
          "denounce",
          "decry",
          "deplore",
          "protest",
          "report",
          "record",
          "confirm",
          "acknowledge",
          "admit",
          "repel",
          "repulse",
          "suffer",
          "survive",
          "complete");

  /** Verbs whose object is said to have done what a preposition leads to. */
  private static final Set<String> BLAME =
      Set.of(
          "accuse",
          "blame",
          "condemn",
          "criticise",
          "criticize",
          "denounce",
          "suspect",
          "rebuke",
          "slam",
          "charge");

  /** Verbs that, with "to", say that what follows has happened. */
  private static final Set<String> POINT = Set.of("point", "refer", "allude");

  /** Prepositions that lead to the act by which something is done. */
  private static final Set<String> BY_ACT = Set.of("with", "by", "through");

  private static final Set<String> BLAMED_FOR = Set.of("of", "for", "over");

  private final ResolvedReading resolved;
  private final Roles roles;
  private final Things things;
  private final Parties parties;
  private final Scene scene;
  private final SourceChains chains;
  private final List<Incident> found = new ArrayList<>();

  /** The clause of the incident found last. */
  private @Nullable Clause last;

  private @Nullable Kind lastKind;

  private Incidents(ResolvedReading resolved, Clauses clauses, SourceChains chains) {
    this.resolved = resolved;
    this.roles = new Roles(clauses);
    this.things = new Things(resolved);
    this.parties = new Parties(things);
    this.scene = new Scene(resolved);
    this.chains = chains;
  }

  /** The incidents of which an article tells, in the order of their verbs. */
  public static List<Incident> in(ResolvedReading resolved, Clauses clauses, SourceChains chains) {
    Incidents incidents = new Incidents(resolved, clauses, chains);
    for (Clause clause : clauses.all()) {
      if (Told.isFact(clause)) {
        incidents.find(clause);
      }
    }
    return List.copyOf(incidents.found);
  }

  private void find(Clause clause) {
    Optional<Event> happened = happened(clause);
    Optional<Act> act = Acts.of(clause, things, roles);
    if (happened.isPresent()) {
      roles.doer(clause).ifPresent(noun -> event(happened.get(), noun, clause, clause.span()));
    } else if (act.isPresent() && !isConsequence(clause, act.get())) {
      act(act.get(), clause);
    }
    confirmed(clause);
    blamed(clause);
    led(clause);
  }

  /** The act that the subject names: {@code shelling of the camp killed nine}. */
  private Optional<Event> happened(Clause clause) {
    return clause.verb().isOneOf(HAPPEN) && !clause.verb().isPassive()
        ? roles.doer(clause).flatMap(Event::of)
        : Optional.empty();
  }

  /** Whether a clause only says more of the act told before: {@code , killing three}. */
  private boolean isConsequence(Clause clause, Act act) {
    return act.kind() == lastKind
        && clause.verb().form() == VerbForm.ING
        && clause.governingClause().filter(this::isLast).isPresent();
  }

  private boolean isLast(Clause clause) {
    return last != null
        && last.sentence().span().equals(clause.sentence().span())
        && last.verb().from() == clause.verb().from();
  }

  private void act(Act act, Clause clause) {
    Optional<Phrase> undergoer =
        act.led(clause, things, roles)
            .or(() -> roles.undergoer(clause, act.particle()))
            .filter(phrase -> Event.of(phrase).isEmpty());
    Optional<Phrase> suffered =
        undergoer.or(
            () ->
                roles
                    .undergoer(clause, act.particle())
                    .flatMap(noun -> Event.of(noun).flatMap(event -> event.undergoer(noun))));
    add(
        act.kind(),
        parties.doers(roles.doer(clause)),
        parties.undergoers(suffered),
        clause,
        clause.span());
  }

  private void event(Event event, Phrase noun, Clause clause, Span words) {
    add(event.kind(), doers(noun), parties.undergoers(event.undergoer(noun)), clause, words);
  }

  private List<Reference<Actor>> doers(Phrase noun) {
    List<Reference<Actor>> owners = parties.owners(noun);
    return owners.isEmpty() ? parties.doers(noun.after("by")) : owners;
  }

  /** The act that the object names: {@code condemned the attack on Korv by Ostland}. */
  private void confirmed(Clause clause) {
    if (!clause.verb().isOneOf(CONFIRM)) {
      return;
    }
    roles
        .undergoer(clause, "")
        .ifPresent(
            noun ->
                Event.of(noun)
                    .filter(event -> isTold(noun))
                    .ifPresent(event -> event(event, noun, clause, noun.extent())));
  }

  /** Whether a noun says who did it or to whom, so that it is more than a mention of the act. */
  private boolean isTold(Phrase noun) {
    return !doers(noun).isEmpty() || !noun.complements().isEmpty();
  }

  /** The act of which somebody is accused: {@code blamed the army for the attack}. */
  private void blamed(Clause clause) {
    if (!clause.verb().isOneOf(BLAME)) {
      return;
    }
    for (Complement complement : roles.complements(clause)) {
      Phrase noun = complement.phrase();
      Optional<Event> event = Event.of(noun);
      if (event.isPresent() && BLAMED_FOR.contains(complement.preposition())) {
        add(
            event.get().kind(),
            parties.doers(roles.undergoer(clause, "")),
            parties.undergoers(event.get().undergoer(noun)),
            clause,
            noun.extent());
      }
    }
  }

  /**
   * The act to which a preposition leads: {@code pointed to incursions into Chad}, {@code violated
   * the truce with the intrusion into Korv}.
   */
  private void led(Clause clause) {
    for (Complement complement : roles.complements(clause)) {
      Phrase noun = complement.phrase();
      boolean to = clause.verb().isOneOf(POINT) && complement.preposition().equals("to");
      boolean by = BY_ACT.contains(complement.preposition());
      Optional<Event> event = to || by ? Event.of(noun) : Optional.empty();
      List<Reference<Actor>> own = doers(noun);
      boolean known = by && own.isEmpty() && !noun.complements().isEmpty();
      List<Reference<Actor>> actors = known ? parties.doers(roles.doer(clause)) : own;
      if (event.isPresent() && !actors.isEmpty()) {
        add(
            event.get().kind(),
            actors,
            parties.undergoers(event.get().undergoer(noun)),
            clause,
            noun.extent());
      }
    }
  }

  private void add(
      Kind kind,
      List<Reference<Actor>> actors,
      List<Reference<Actor>> targets,
      Clause clause,
      Span words) {
    Sentence sentence = clause.sentence();
    last = clause;
    lastKind = kind;
    found.add(
        new Incident(
            kind,
            actors,
            targets.stream().filter(target -> !isAmong(actors, target)).toList(),
            scene.place(words),
            scene.date(words, clause.span(), sentence.span()),
            chains.at(sentence.words().get(clause.verb().head()).span().start()),
            new Evidence(resolved.article(), words)));
  }

  private static boolean isAmong(List<Reference<Actor>> actors, Reference<Actor> target) {
    return actors.stream().anyMatch(actor -> actor.meaning().equals(target.meaning()));
  }
}
