package org.servanda.interaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.Complement;
import org.servanda.clause.NamedActors;
import org.servanda.clause.Phrase;
import org.servanda.clause.Roles;
import org.servanda.clause.VerbForm;
import org.servanda.entry.Interaction;
import org.servanda.entry.PloverType;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Tells who does a deed, and towards whom. */
final class Parties {

  /** Nouns for what somebody has said, to which another replies. */
  private static final Set<String> SAID =
      Set.of(
          "charge",
          "charges",
          "claim",
          "claims",
          "accusation",
          "accusations",
          "allegation",
          "allegations",
          "reproach",
          "decision",
          "statement",
          "demand",
          "demands",
          "call",
          "calls",
          "proposal",
          "warning",
          "warnings",
          "request",
          "appeal",
          "criticism",
          "report",
          "that",
          "this",
          "it",
          "both",
          "move",
          "version",
          "account",
          "blame");

  private static final String DEED = "deed";

  private static final Set<String> OTHER = Set.of("other", "others");

  /** Verbs that only ask somebody to do something where an infinitive says what. */
  private static final Set<String> ASKING = Set.of("ask", "call", "press", "turn");

  /**
   * Two of whom one does something towards the other.
   *
   * @param source who does it
   * @param target towards whom
   */
  record Two(Reference<Actor> source, Reference<Actor> target) {}

  private final List<Clause> clauses;
  private final Roles roles;
  private final NamedActors sides;
  private final List<Speaker> speakers;

  Parties(ResolvedReading resolved, Clauses clauses, Roles roles) {
    this.clauses = clauses.all();
    this.roles = roles;
    this.sides = new NamedActors(roles);
    this.speakers =
        resolved.speakers().stream()
            .filter(speaker -> speaker.speaker() instanceof Resolution.Resolved<Actor>)
            .sorted(Comparator.comparingInt(Parties::end))
            .toList();
  }

  private static int end(Speaker speaker) {
    return speaker.attribution().contentCover().end();
  }

  /**
   * Who does a deed towards whom; nobody where one of the two is not known.
   *
   * @param at the index of the clause that tells of it
   * @param before what was told before, to which it may be a reply
   */
  List<Two> of(Deed deed, int at, List<Interaction> before) {
    Clause clause = clauses.get(at);
    Optional<Reference<Actor>> source = roles.doer(clause).flatMap(sides::of);
    if (source.isEmpty() || (clause.verb().isOneOf(ASKING) && !asks(at))) {
      return List.of();
    }
    for (String place : deed.to()) {
      Optional<Reference<Actor>> target = target(deed, at, place, source.get(), before);
      if (target.isPresent()) {
        return different(source.get(), target.get());
      }
    }
    boolean reciprocal =
        deed.object(clause, roles).filter(object -> OTHER.contains(object.noun())).isPresent();
    return deed.to().contains(Deed.EACH) || reciprocal
        ? eachOther(source.get(), deed.type())
        : List.of();
  }

  private Optional<Reference<Actor>> target(
      Deed deed, int at, String place, Reference<Actor> source, List<Interaction> before) {
    Clause clause = clauses.get(at);
    return switch (place) {
      case Deed.OBJECT ->
          deed.object(clause, roles).filter(object -> isMeant(deed, object)).flatMap(sides::of);
      case Deed.EACH -> Optional.empty();
      case Deed.REPLY ->
          deed.object(clause, roles)
              .flatMap(
                  object -> sides.of(object).or(() -> answered(clause, object, source, before)));
      case DEED -> deed(at);
      case "that" -> content(at).flatMap(sides::of);
      case Deed.OWNER -> owner(deed, clause).or(() -> led(clause, place));
      default -> led(clause, place);
    };
  }

  /** "It" can be praised without being anybody, but not accused. */
  private static boolean isMeant(Deed deed, Phrase object) {
    return deed.type() != PloverType.SUPPORT || !object.noun().equals("it");
  }

  private Optional<Reference<Actor>> owner(Deed deed, Clause clause) {
    return deed.nouns().isEmpty()
        ? Optional.empty()
        : deed.object(clause, roles).flatMap(sides::owner);
  }

  private Optional<Reference<Actor>> led(Clause clause, String preposition) {
    return roles.complements(clause).stream()
        .filter(complement -> complement.preposition().equals(preposition))
        .flatMap(complement -> sides.of(complement.phrase()).stream())
        .findFirst();
  }

  /** Who did last towards the one who answers what is answered, or else who has spoken last. */
  private Optional<Reference<Actor>> answered(
      Clause clause, Phrase object, Reference<Actor> source, List<Interaction> before) {
    return SAID.contains(object.noun())
        ? before.reversed().stream()
            .limit(3)
            .filter(told -> told.target().meaning().equals(source.meaning()))
            .map(Interaction::source)
            .findFirst()
            .or(() -> lastSpeaker(clause, source))
        : Optional.empty();
  }

  private Optional<Reference<Actor>> lastSpeaker(Clause clause, Reference<Actor> source) {
    int last = SpanIndex.lastStartingBy(speakers, Parties::ending, clause.span().start());
    return last < 0
        ? Optional.empty()
        : Optional.of(new Reference<Actor>(null, speakers.get(last).speaker()))
            .filter(speaker -> !speaker.meaning().equals(source.meaning()));
  }

  private static Span ending(Speaker speaker) {
    return new Span(end(speaker), end(speaker));
  }

  /** To whom is done what is threatened: {@code threatened to expel Chad's diplomats}. */
  private Optional<Reference<Actor>> deed(int at) {
    return dependents(at)
        .filter(clause -> clause.verb().form() == VerbForm.INFINITIVE)
        .flatMap(
            clause ->
                Stream.concat(
                    roles.undergoer(clause, "").stream(),
                    roles.complements(clause).stream().map(Complement::phrase)))
        .flatMap(phrase -> sides.of(phrase).stream())
        .findFirst();
  }

  /** The subject of what is demanded: {@code demanded that Chad leave}. */
  private Optional<Phrase> content(int at) {
    return dependents(at)
        .filter(clause -> clause.verb().form() == VerbForm.FINITE)
        .flatMap(clause -> Stream.ofNullable(clause.subject()))
        .findFirst();
  }

  private boolean asks(int at) {
    return dependents(at).anyMatch(clause -> clause.verb().form() == VerbForm.INFINITIVE);
  }

  private Stream<Clause> dependents(int at) {
    Clause over = clauses.get(at);
    return clauses.subList(at + 1, Math.min(clauses.size(), at + 6)).stream()
        .filter(clause -> clause.sentence().span().equals(over.sentence().span()))
        .filter(
            clause ->
                clause
                    .governingClause()
                    .filter(governor -> governor.verb().from() == over.verb().from())
                    .isPresent());
  }

  private static List<Two> different(Reference<Actor> source, Reference<Actor> target) {
    return source.meaning().equals(target.meaning()) ? List.of() : List.of(new Two(source, target));
  }

  /** What several do together: each two of them; what each does to the other, both ways. */
  private static List<Two> eachOther(Reference<Actor> source, PloverType type) {
    List<Actor> all = several(source);
    List<Two> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pairs.add(new Two(one(source, all.get(i)), one(source, all.get(j))));
        if (type == PloverType.ACCUSE) {
          pairs.add(new Two(one(source, all.get(j)), one(source, all.get(i))));
        }
      }
    }
    return pairs;
  }

  /** More than these together are told as none: their pairs would be too many to mean anything. */
  private static List<Actor> several(Reference<Actor> source) {
    return source.meaning() instanceof Resolution.Several<Actor>(List<Actor> all) && all.size() <= 4
        ? all
        : List.of();
  }

  private static Reference<Actor> one(Reference<Actor> all, Actor one) {
    return new Reference<>(all.words(), Resolution.of(one));
  }
}
