package org.servanda.compliance;

import static org.servanda.compliance.Finding.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.compliance.KeepingVerb.Sense;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.entry.Modality;
import org.servanda.entry.Reference;

/**
 * Claims told by a verb of keeping or breaking: {@code has honoured}, {@code is not fulfilling}.
 */
final class VerbClaims {

  private static final Set<String> NONE = Set.of("no", "none", "nothing", "neither");

  private final Undertakings undertakings;

  VerbClaims(Undertakings undertakings) {
    this.undertakings = undertakings;
  }

  /** What a clause claims by its verb. */
  Stream<Finding> in(Clause clause) {
    return KeepingVerb.of(clause)
        .filter(verb -> isAboutUndertaking(verb, clause))
        .limit(1)
        .flatMap(verb -> finding(verb, clause).stream());
  }

  /** Whether a clause's verb says that an undertaking is kept, whoever may want it. */
  boolean keeps(Clause clause) {
    return KeepingVerb.of(clause)
        .filter(verb -> verb.sense() == Sense.KEEP)
        .anyMatch(verb -> isAboutUndertaking(verb, clause));
  }

  private boolean isAboutUndertaking(KeepingVerb verb, Clause clause) {
    Optional<Phrase> target = verb.target(clause);
    if (verb.sense() == Sense.HOLD || verb.sense() == Sense.FALL) {
      return clause.object() == null
          && !clause.verb().isPassive()
          && clause.subject() != null
          && Words.TRUCE.isOf(clause.subject().noun());
    }
    if (verb.needsNothing()) {
      return clause.after("with").stream().allMatch(undertakings::isOne);
    }
    if (verb.needsUndertaking()) {
      boolean watched =
          verb.sense() == Sense.KEEP && target.filter(VerbClaims::isCarriedOut).isPresent();
      return !watched
          && (target.filter(undertakings::isOne).isPresent()
              || undertakings.isWhatWasAgreed(clause));
    }
    return target.filter(phrase -> isOneOf(phrase, verb.what())).isPresent()
        || undertakings.isWhatWasAgreed(clause);
  }

  private static boolean isCarriedOut(Phrase phrase) {
    return Words.PERFORMANCE.isOf(phrase.noun()) || phrase.noun().equals("situation");
  }

  private static boolean isOneOf(Phrase phrase, List<String> nouns) {
    return Stream.concat(Stream.of(phrase), phrase.after("of").stream())
        .flatMap(noun -> BaseForms.of(noun.noun()).stream())
        .anyMatch(nouns::contains);
  }

  private Optional<Finding> finding(KeepingVerb verb, Clause clause) {
    Optional<Modality> modality = Standing.of(clause);
    boolean ceased =
        clause.governingClause().filter(governor -> Words.CEASE.isOf(governor.verb())).isPresent();
    if (ceased && verb.sense() == Sense.KEEP) {
      Clause governor = clause.governingClause().orElseThrow();
      return Standing.of(governor)
          .map(
              put ->
                  finding(
                      governor, Status.BROKEN, put, obligor(verb, clause), "no longer " + verb));
    }
    return modality.map(
        put -> finding(clause, status(verb, clause), put, obligor(verb, clause), verb.toString()));
  }

  private static Finding finding(
      Clause clause, Status status, Modality put, Reference<Actor> obligor, String because) {
    return new Finding(status, put, obligor, place(clause), ClaimWords.of(clause), 3, because);
  }

  private static Status status(KeepingVerb verb, Clause clause) {
    boolean none =
        !clause.verb().isPassive() && verb.target(clause).filter(VerbClaims::isNone).isPresent();
    boolean negated = clause.isNegated() ^ none;
    return switch (verb.sense()) {
      case KEEP -> negated ? Extent.notKept(clause) : Extent.kept(clause, verb.target(clause));
      case HOLD -> negated ? Status.BROKEN : Status.KEPT;
      case BREAK, FALL -> negated ? Status.KEPT : Status.BROKEN;
    };
  }

  private static boolean isNone(Phrase target) {
    return NONE.contains(target.noun()) || target.has(NONE);
  }

  /** Who keeps or breaks it: who does so, or else whose promise it is. */
  private static Reference<Actor> obligor(KeepingVerb verb, Clause clause) {
    if (verb.sense() == Sense.HOLD || verb.sense() == Sense.FALL) {
      return Reference.none(
          "an undertaking is said to hold or to fall, not who keeps or breaks it");
    }
    @Nullable Reference<Actor> owner = verb.target(clause).map(Phrase::owner).orElse(null);
    return Obligor.of(clause, owner);
  }
}
