package org.servanda.compliance;

import static org.servanda.compliance.Finding.place;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.actors.Actor;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.clause.VerbForm;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.entry.Modality;
import org.servanda.reading.PartOfSpeech;

/**
 * Claims told by an act that is owed: {@code refuses to return}, {@code has yet to withdraw},
 * {@code Baku's refusal to free}, {@code has not disarmed}, {@code left as agreed}.
 */
final class ActClaims {

  private final VerbClaims verbs;
  private final Undertakings undertakings;

  ActClaims(VerbClaims verbs, Undertakings undertakings) {
    this.verbs = verbs;
    this.undertakings = undertakings;
  }

  /** What a clause claims by the act it names. */
  Stream<Finding> in(Clause clause) {
    if (clause.verb().form() == VerbForm.INFINITIVE) {
      return Stream.of(refused(clause), pending(clause), refusal(clause), someDone(clause))
          .flatMap(Optional::stream);
    }
    return Stream.of(notDone(clause), doneAsAgreed(clause), someDone(clause))
        .flatMap(Optional::stream)
        .limit(1);
  }

  private boolean isOwed(Clause act) {
    return Words.ACT.isOf(act.verb()) || verbs.keeps(act);
  }

  /** {@code failed to withdraw}. */
  private Optional<Finding> refused(Clause act) {
    return act.governingClause()
        .filter(refusing -> Words.REFUSE.isOf(refusing.verb()))
        .filter(refusing -> isOwed(act) || isCharged(refusing))
        .filter(refusing -> !act.isNegated() && !refusing.verb().isPassive())
        .filter(refusing -> verbs.keeps(act) || isCharged(refusing) || isParty(refusing))
        .flatMap(
            refusing ->
                Standing.of(refusing)
                    .map(
                        put ->
                            new Finding(
                                refusing.isNegated() ? Status.KEPT : unfinished(act),
                                put,
                                Obligor.of(refusing, null),
                                place(refusing),
                                ClaimWords.of(refusing),
                                3,
                                "refuse or fail to "
                                    + act.sentence().words().get(act.verb().head()).lower())));
  }

  /**
   * Whether somebody is blamed for it, so that it was owed: {@code censured Iran for failing to}.
   */
  private static boolean isCharged(Clause refusing) {
    return refusing.verb().form() == VerbForm.ING
        && refusing.link().matches("of|for|over")
        && refusing.governingClause().filter(g -> Words.CHARGE.isOf(g.verb())).isPresent();
  }

  /** Whether who does not do it can owe something: a known actor, or a side of a conflict. */
  private static boolean isParty(Clause clause) {
    return Obligor.isKnown(Obligor.of(clause, null))
        || clause.doer().filter(doer -> Words.PARTY.isOf(doer.noun())).isPresent();
  }

  /** {@code failed to fully implement} is not nothing. */
  private static Status unfinished(Clause act) {
    return act.verb().adverbs().stream().anyMatch(Words.WHOLE::isOf)
        ? Status.PARTLY_KEPT
        : Status.BROKEN;
  }

  /** {@code has yet to withdraw}, {@code still has to withdraw}. */
  private Optional<Finding> pending(Clause act) {
    return act.governingClause()
        .filter(
            having ->
                having.verb().bases().contains("have")
                    || having.verb().bases().contains("be")
                    || having.verb().bases().contains("remain"))
        .filter(having -> isLeftOver(having, act))
        .filter(having -> isOwed(act) || Words.START.isOf(act.verb()))
        .flatMap(
            having ->
                Standing.of(having)
                    .map(
                        put ->
                            new Finding(
                                Status.PENDING,
                                put,
                                Obligor.of(act, null),
                                place(having),
                                having.span(),
                                3,
                                "yet to "
                                    + act.sentence().words().get(act.verb().head()).lower())));
  }

  private static boolean isLeftOver(Clause having, Clause act) {
    boolean yet = having.verb().adverbs().contains("yet") || act.verb().adverbs().contains("yet");
    boolean still =
        having.verb().adverbs().contains("still") && having.verb().bases().contains("have");
    return yet || still || (having.verb().bases().contains("remain") && act.verb().isPassive());
  }

  /** {@code Baku's refusal to free}. */
  private Optional<Finding> refusal(Clause act) {
    return act.governingNoun()
        .filter(noun -> Words.REFUSAL.isOf(noun.noun()) && isOwed(act))
        .filter(noun -> noun.doer().filter(Obligor::isKnown).isPresent())
        .map(
            noun ->
                new Finding(
                    unfinished(act),
                    noun.has(Set.of("any")) ? Modality.CONDITIONAL : Modality.ASSERTED,
                    noun.doer().orElseThrow(),
                    noun.span().start(),
                    noun.span().cover(act.span()),
                    3,
                    noun.noun() + " to " + act.sentence().words().get(act.verb().head()).lower()));
  }

  /** {@code has not withdrawn}; {@code accused it of not withdrawing}. */
  private Optional<Finding> notDone(Clause clause) {
    boolean owed =
        Words.OWED.isOf(clause.verb())
            && (clause.verb().isPerfect() || clause.verb().isProgressive())
            && (clause.verb().isPassive() || isNoPerson(clause));
    boolean charged = clause.verb().form() == VerbForm.ING && Words.ACT.isOf(clause.verb());
    boolean shut = clause.verb().isPassive() && Words.LET.isOf(clause.verb()) && isAccess(clause);
    boolean own = clause.undergoer().filter(what -> Words.FREE.isOf(what.noun())).isPresent();
    if (!clause.isNegated() || own || !(owed || charged || shut)) {
      return Optional.empty();
    }
    return Standing.of(clause)
        .map(
            put ->
                new Finding(
                    Extent.notKept(clause),
                    put,
                    Obligor.of(clause, null),
                    place(clause),
                    ClaimWords.of(clause),
                    2,
                    "not " + clause.sentence().words().get(clause.verb().head()).lower()));
  }

  /** Whether who does not do it is no single person, who may owe nothing. */
  private static boolean isNoPerson(Clause clause) {
    return clause.actor().meaning().possible().stream()
        .noneMatch(actor -> actor.kind() == Actor.Kind.PERSON);
  }

  private static boolean isAccess(Clause clause) {
    int next = clause.verb().head() + 1;
    String word =
        next < clause.sentence().words().size() ? clause.sentence().words().get(next).lower() : "";
    return word.matches("in|through|into|inside|across|access");
  }

  /** {@code left by 8 p.m. as agreed}, {@code withdrew in line with the accord}. */
  private Optional<Finding> doneAsAgreed(Clause clause) {
    if (!isAsAgreed(clause) || (clause.verb().isPassive() && clause.doer().isEmpty())) {
      return Optional.empty();
    }
    return Standing.of(clause)
        .map(
            put ->
                new Finding(
                    clause.isNegated() ? Status.BROKEN : Extent.kept(clause, clause.undergoer()),
                    put,
                    Obligor.of(clause, null),
                    place(clause),
                    clause.span(),
                    1,
                    "as agreed"));
  }

  private boolean isAsAgreed(Clause clause) {
    boolean line =
        clause.after("in").filter(in -> Words.IN_LINE.isOf(in.noun())).isPresent()
            && undertakings.after(clause, "with").isPresent();
    int from = clause.verb().head() + 1;
    for (int i = from; i + 1 < clause.sentence().words().size() && i < from + 14; i++) {
      PartOfSpeech tag = clause.sentence().words().get(i).pos();
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
        return line;
      }
      String next = clause.sentence().words().get(i + 1).lower();
      boolean as = clause.sentence().words().get(i).lower().equals("as");
      if (as && BaseForms.isParticiple(next) && Words.AGREED.isOf(next)) {
        return true;
      }
    }
    return line;
  }

  /** {@code returned some of the captives}. */
  private static Optional<Finding> someDone(Clause clause) {
    boolean some =
        Words.GIVEN.isOf(clause.verb())
            && clause.undergoer().filter(Extent::isSome).isPresent()
            && !clause.isNegated();
    return some
        ? Standing.of(clause)
            .filter(put -> put != Modality.CONDITIONAL)
            .map(
                put ->
                    new Finding(
                        Status.PARTLY_KEPT,
                        put,
                        Obligor.of(clause, null),
                        place(clause),
                        clause.governingClause().map(Clause::span).orElse(clause.span()),
                        1,
                        "some of what is owed"))
        : Optional.empty();
  }
}
