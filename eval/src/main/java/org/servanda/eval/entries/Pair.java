package org.servanda.eval.entries;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A gold entry and the one found for it.
 *
 * @param gold the one
 * @param found the other
 * @param agreeing the aspects in which they agree
 */
record Pair(GoldEntry gold, FoundEntry found, Set<Aspect> agreeing) {

  Pair {
    Objects.requireNonNull(gold);
    Objects.requireNonNull(found);
    agreeing = Set.copyOf(agreeing);
  }

  static Pair of(Judge judge, GoldEntry gold, FoundEntry found) {
    Set<Aspect> agreeing = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : gold.kind().aspects()) {
      if (judge.agrees(aspect, gold, found)) {
        agreeing.add(aspect);
      }
    }
    return new Pair(gold, found, agreeing);
  }

  /** Whether all that makes an entry of this kind right agrees. */
  boolean isRight() {
    return agreeing.containsAll(gold.kind().keys());
  }

  boolean agrees(Aspect aspect) {
    return agreeing.contains(aspect);
  }

  /** How good a pair it is: first that it is one, then that it is right, agrees, overlaps. */
  double weight() {
    return 1000 + (isRight() ? 100 : 0) + agreeing.size() + Overlap.of(gold.spans(), found.spans());
  }
}
