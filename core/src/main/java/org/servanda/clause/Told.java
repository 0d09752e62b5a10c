package org.servanda.clause;

import java.util.Optional;
import java.util.Set;
import org.servanda.entry.Modality;

/**
 * Tells whether a clause says that something has happened: not that it is to, may or should, that
 * it would if, or that it has not.
 */
public final class Told {

  /** How far it is looked on what a clause depends. */
  private static final int DEPTH = 6;

  /** Verbs with which what an infinitive says comes true. */
  private static final Set<String> DONE =
      Set.of("continue", "begin", "start", "manage", "proceed", "resume", "come", "force");

  /** Verbs with which what the clause under them says is not told as a fact. */
  private static final Set<String> UNREAL =
      Set.of(
          "demand",
          "hope",
          "wish",
          "want",
          "propose",
          "recommend",
          "doubt",
          "imagine",
          "pretend",
          "consider",
          "suggest",
          "avoid",
          "stop",
          "cease",
          "halt",
          "risk",
          "plan",
          "prevent",
          "refrain",
          "abstain",
          "oppose",
          "discourage",
          "threaten",
          "bar",
          "forbid",
          "ban",
          "urge",
          "envisage",
          "contemplate",
          "require",
          "warn",
          "advocate",
          "promise",
          "pledge",
          "vow",
          "offer",
          "agree",
          "prepare",
          "deter",
          "ask");

  private static final Set<String> ALLEGE = Set.of("allege", "suspect");

  private static final Set<String> UNREAL_LINKS =
      Set.of("without", "from", "against", "despite", "towards", "lest", "whether", "than");

  private Told() {}

  /** Whether it is told as a fact, by whoever tells it. */
  public static boolean isFact(Clause clause) {
    return isFact(clause, DEPTH);
  }

  /** Whether it is said that it will happen, and not only if something else does. */
  public static boolean isToCome(Clause clause) {
    return clause.isFuture() && !clause.isNegated() && clause.modality() == Modality.ASSERTED;
  }

  private static boolean isFact(Clause clause, int depth) {
    boolean put =
        !clause.isNegated()
            && clause.verb().modal().isEmpty()
            && !clause.isFuture()
            && isAsserted(clause, depth);
    return put
        && switch (clause.verb().form()) {
          case FINITE -> isRealAfter(clause, depth);
          case INFINITIVE -> isDone(clause, depth);
          case ING -> !UNREAL_LINKS.contains(clause.link()) && isTrueWith(clause, depth);
          case PARTICIPLE -> false;
        };
  }

  /** What is alleged counts: the entry says by whom. */
  private static boolean isAsserted(Clause clause, int depth) {
    return switch (clause.modality()) {
      case ASSERTED -> true;
      case POSSIBLE -> isAlleged(clause, depth);
      case DENIED, ASKED, CONDITIONAL -> false;
    };
  }

  private static boolean isAlleged(Clause clause, int depth) {
    return depth > 0
        && clause.verb().modal().isEmpty()
        && clause
            .governingClause()
            .filter(over -> over.verb().isOneOf(ALLEGE) || isAlleged(over, depth - 1))
            .isPresent();
  }

  /** A finite clause stands for itself, but not under {@code demanded that}. */
  private static boolean isRealAfter(Clause clause, int depth) {
    Optional<Clause> governor = clause.governingClause();
    return depth == 0
        || governor.isEmpty()
        || !governor.get().verb().isOneOf(UNREAL)
        || clause.verb().isPerfect();
  }

  private static boolean isDone(Clause clause, int depth) {
    Optional<Clause> governor = clause.governingClause();
    return depth > 0
        && governor.isPresent()
        && (clause.verb().isPerfect() || governor.get().verb().isOneOf(DONE))
        && isFact(governor.get(), depth - 1);
  }

  private static boolean isTrueWith(Clause clause, int depth) {
    if (clause.governingNoun().isPresent()) {
      return false;
    }
    Optional<Clause> governor = clause.governingClause();
    return governor.isEmpty()
        ? clause.subject() != null
        : depth > 0
            && !governor.get().verb().isOneOf(UNREAL)
            && (isFact(governor.get(), depth - 1) || isAttributive(governor.get()));
  }

  /** Whether a clause only says more of a noun: {@code the soldiers accused of looting}. */
  private static boolean isAttributive(Clause clause) {
    return clause.verb().form() == VerbForm.PARTICIPLE && !clause.isNegated();
  }
}
