package org.servanda.eval.score;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Found attributions paired with gold ones by their contents: the pair with the highest Jaccard
 * first, then the best of what is left, so that each is in one pair at most. Of equal pairs the one
 * that comes first in the gold is taken, then the one found first.
 */
final class ContentPairs {

  private static final Comparator<Pair> BEST_FIRST =
      comparingDouble(Pair::jaccard)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found);

  /** Positions in the two lists, and how alike the contents are: above 0, at most 1. */
  record Pair(int gold, int found, double jaccard) {}

  private ContentPairs() {}

  /** All pairs whose contents share a word, best first. */
  static List<Pair> of(List<RoleWords> gold, List<RoleWords> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double jaccard = RoleWords.jaccard(gold.get(g).content(), found.get(f).content());
        if (jaccard > 0) {
          candidates.add(new Pair(g, f, jaccard));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    BitSet goldTaken = new BitSet();
    BitSet foundTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldTaken.get(pair.gold()) && !foundTaken.get(pair.found())) {
        goldTaken.set(pair.gold());
        foundTaken.set(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
