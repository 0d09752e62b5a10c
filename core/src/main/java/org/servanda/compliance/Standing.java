package org.servanda.compliance;

import java.util.Optional;
import java.util.Set;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.Tense;
import org.servanda.clause.VerbForm;
import org.servanda.entry.Modality;
import org.servanda.reading.Word;

/**
 * Tells a clause that claims something from one that demands, plans or wishes it, which is no claim
 * at all.
 */
final class Standing {

  private static final Set<String> OPEN_MODALS = Set.of("may", "might", "could");

  private static final Set<String> ANYBODY =
      Set.of("any", "anyone", "anybody", "whoever", "whichever", "whatever");

  /** What an -ing form can stand after and still say that it is so. */
  private static final Set<String> FACTUAL =
      Set.of("of", "for", "by", "without", "in", "while", "despite", "over", "after", "with", "");

  private Standing() {}

  /** How a clause is put; empty where it claims nothing. */
  static Optional<Modality> of(Clause clause) {
    return isClaimed(clause) ? Optional.of(modality(clause)) : Optional.empty();
  }

  private static Modality modality(Clause clause) {
    Modality modality = clause.modality();
    if (modality != Modality.ASSERTED) {
      return modality;
    }
    if (isAnybodys(clause)) {
      return Modality.CONDITIONAL;
    }
    boolean open = clause.verb().adverbs().stream().anyMatch(Words.OPEN::isOf);
    return open ? Modality.POSSIBLE : Modality.ASSERTED;
  }

  /** Whether it is said of nobody in particular: {@code whoever breaks the truce}. */
  private static boolean isAnybodys(Clause clause) {
    int from = clause.verb().from();
    String before = from == 0 ? "" : clause.sentence().words().get(from - 1).lower();
    return ANYBODY.contains(before)
        || (clause.subject() != null
            && (ANYBODY.contains(clause.subject().noun()) || clause.subject().has(ANYBODY)));
  }

  private static boolean isClaimed(Clause clause) {
    String modal = clause.verb().modal();
    boolean wished = !modal.isEmpty() && !OPEN_MODALS.contains(modal);
    boolean forbidden = modal.equals("may") && clause.isNegated();
    if (wished || forbidden || clause.isFuture() || isWanted(clause)) {
      return false;
    }
    return switch (clause.verb().form()) {
      case FINITE -> clause.subject() != null || isAnybodys(clause);
      case INFINITIVE -> isInfinitiveClaimed(clause);
      case ING -> isParticipleClaimed(clause);
      case PARTICIPLE -> clause.after("by").isPresent();
    };
  }

  /** Whether it is what a verb wants: {@code demanded that Chad honour}, {@code hopes it keeps}. */
  private static boolean isWanted(Clause clause) {
    boolean told = clause.verb().isPerfect() || clause.verb().tense() == Tense.PAST;
    boolean noun =
        clause
            .governingNoun()
            .filter(wish -> wish.noun().matches("hopes?|condition|demands?"))
            .isPresent();
    return (noun && !told)
        || clause
            .governingClause()
            .filter(governor -> clause.verb().form() == VerbForm.FINITE)
            .filter(governor -> Words.WANTED.isOf(governor.verb()))
            .filter(governor -> clause.link().equals("that") && !told)
            .isPresent();
  }

  private static boolean isInfinitiveClaimed(Clause clause) {
    Optional<Clause> governor = clause.governingClause();
    boolean aspect = governor.filter(g -> Words.ASPECT.isOf(g.verb())).isPresent();
    boolean possible = governor.filter(Standing::becamePossible).isPresent();
    return (aspect || clause.verb().isPerfect() || possible)
        && governor.filter(Standing::isClaimed).isPresent();
  }

  private static boolean becamePossible(Clause governor) {
    return governor.verb().tense() == Tense.PAST
        && (governor.predicate().equals("possible") || governor.predicate().equals("able"));
  }

  private static boolean isParticipleClaimed(Clause clause) {
    Optional<Clause> governor = clause.governingClause();
    if (governor.isEmpty()) {
      Optional<Phrase> noun = clause.governingNoun();
      return noun.isPresent()
          ? clause.modality() == Modality.DENIED
          : clause.subject() != null && isSomebody(clause.subject());
    }
    boolean linked = FACTUAL.contains(clause.link());
    boolean toBlame =
        clause.link().equals("for") && governor.get().verb().bases().contains("blame");
    if (toBlame && !governor.get().isFuture()) {
      return true;
    }
    boolean charged = Words.CHARGE.isOf(governor.get().verb());
    boolean led =
        clause.link().equals("of") || clause.link().equals("for") || clause.link().equals("over");
    boolean direct = clause.link().isEmpty() && isRightAfter(governor.get(), clause);
    if (led || direct) {
      return (charged || (direct && Words.ASPECT.isOf(governor.get().verb())))
          && isClaimed(governor.get());
    }
    return linked && isClaimed(governor.get());
  }

  private static boolean isSomebody(Phrase phrase) {
    return !phrase.actor().meaning().possible().isEmpty();
  }

  /** Whether one verb follows the other, but for adverbs: {@code keeps violating}. */
  private static boolean isRightAfter(Clause governor, Clause clause) {
    return clause
        .sentence()
        .words()
        .subList(governor.verb().head() + 1, clause.verb().from())
        .stream()
        .map(Word::form)
        .noneMatch(form -> form.equals(","));
  }
}
