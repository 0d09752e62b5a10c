package org.servanda.compliance;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Complement;
import org.servanda.clause.Phrase;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.entry.Modality;
import org.servanda.entry.Reference;
import org.servanda.reading.Word;

/**
 * Claims told by a noun: {@code Chad's violations of the truce}, {@code accused Chad of ceasefire
 * violations}, {@code is a breach of the accord}, {@code recorded 40 violations of the truce}.
 */
final class NounClaims {

  private static final Set<String> ANY =
      Set.of("any", "further", "future", "possible", "potential");

  private static final Set<String> ALLEGED = Set.of("alleged", "reported", "apparent", "suspected");

  private static final Set<String> NO = Set.of("no");

  private final Undertakings undertakings;

  NounClaims(Undertakings undertakings) {
    this.undertakings = undertakings;
  }

  /** What the nouns of a clause claim. */
  Stream<Finding> in(Clause clause) {
    return Stream.of(charged(clause), predicate(clause), object(clause))
        .flatMap(Optional::stream)
        .limit(1);
  }

  /** What a noun claims by itself, by its owner: {@code Chad's violations of the truce}. */
  Stream<Finding> in(Phrase phrase) {
    if (!isBreach(phrase) || phrase.has(ANY) || phrase.has(NO)) {
      return Stream.empty();
    }
    Optional<Reference<Actor>> doer =
        Optional.ofNullable(phrase.owner()).or(() -> phrase.after("by").map(Phrase::actor));
    return doer.filter(Obligor::isKnown).stream()
        .map(
            obligor ->
                new Finding(
                    Status.BROKEN,
                    phrase.has(ALLEGED) ? Modality.POSSIBLE : Modality.ASSERTED,
                    obligor,
                    phrase.span().start(),
                    phrase.extent(),
                    1,
                    phrase.noun()));
  }

  /** Whether a noun says that an undertaking is broken: "of" one, or with its name before it. */
  private boolean isBreach(Phrase phrase) {
    if (!Words.BREACH.isOf(phrase.noun())) {
      return false;
    }
    boolean compound =
        phrase.sentence().words().subList(phrase.from(), phrase.head()).stream()
            .map(Word::lower)
            .anyMatch(word -> Words.TRUCE.isOf(word) || Words.UNDERTAKING.isOf(word));
    return compound
        || phrase.complements().stream()
            .filter(complement -> complement.preposition().matches("of|with"))
            .map(Complement::phrase)
            .anyMatch(undertakings::isOne);
  }

  /** {@code accused Chad of ceasefire violations}. */
  private Optional<Finding> charged(Clause clause) {
    Optional<Phrase> breach =
        clause.complements().stream()
            .filter(complement -> complement.preposition().matches("of|for|over"))
            .map(Complement::phrase)
            .filter(this::isBreachAfter)
            .findFirst();
    @Nullable Phrase accused = clause.verb().isPassive() ? clause.subject() : clause.object();
    if (breach.isEmpty() || accused == null || !Words.CHARGE.isOf(clause.verb())) {
      return Optional.empty();
    }
    return Standing.of(clause)
        .map(
            put ->
                new Finding(
                    Status.BROKEN,
                    put,
                    accused.actor(),
                    breach.get().span().start(),
                    accused.span().cover(breach.get().extent()),
                    3,
                    breach.get().noun()));
  }

  /** A complement has nothing tied to it; what follows it is tied to the verb. */
  private boolean isBreachAfter(Phrase phrase) {
    return Words.BREACH.isOf(phrase.noun());
  }

  /** {@code is a breach of the accord}. */
  private Optional<Finding> predicate(Clause clause) {
    @Nullable Phrase noun = clause.object();
    boolean is = clause.verb().isOneOf(Set.of("be", "constitute", "amount", "represent", "become"));
    if (noun == null || !is || !isBreach(noun)) {
      return Optional.empty();
    }
    boolean would = clause.verb().modal().matches("would|could|will") || clause.isFuture();
    Optional<Modality> put = would ? Optional.of(Modality.CONDITIONAL) : Standing.of(clause);
    @Nullable Phrase subject = clause.subject();
    Reference<Actor> obligor =
        subject == null
            ? Reference.none("the report does not say whose act it is")
            : subject.doer().filter(Obligor::isKnown).orElse(subject.actor());
    return put.map(
        modality ->
            new Finding(
                clause.isNegated() ? Status.KEPT : Status.BROKEN,
                modality,
                obligor,
                noun.span().start(),
                clause.span(),
                3,
                noun.noun()));
  }

  /** {@code recorded 40 violations of the truce}, {@code denied any violation of it}. */
  private Optional<Finding> object(Clause clause) {
    @Nullable Phrase noun = clause.undergoer().orElse(null);
    boolean denied = clause.verb().bases().contains("deny");
    if (noun == null || !isBreach(noun) || !(denied || Words.RECORD.isOf(clause.verb()))) {
      return Optional.empty();
    }
    boolean commits = clause.verb().bases().contains("commit");
    Reference<Actor> obligor =
        denied || commits
            ? clause.actor()
            : noun.doer()
                .filter(Obligor::isKnown)
                .or(
                    () ->
                        clause
                            .after("by")
                            .map(Phrase::actor)
                            .filter(by -> !clause.verb().isPassive()))
                .orElseGet(() -> Reference.none("the report does not say who broke it"));
    boolean none = noun.has(NO) ^ clause.isNegated();
    return Standing.of(clause)
        .map(
            put ->
                new Finding(
                    none ? Status.KEPT : Status.BROKEN,
                    denied ? Modality.DENIED : put,
                    obligor,
                    noun.span().start(),
                    denied ? noun.extent() : clause.span(),
                    2,
                    noun.noun()));
  }
}
