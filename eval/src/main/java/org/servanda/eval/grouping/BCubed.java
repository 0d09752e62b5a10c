package org.servanda.eval.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.eval.score.Percentages;

/**
 * B-cubed precision and recall of a grouping (Bagga and Baldwin 1998): for each article the share
 * of its found group that belongs with it, and the share of what belongs with it that is in its
 * found group, averaged over all articles.
 */
final class BCubed {

  private BCubed() {}

  /**
   * The figures in percent.
   *
   * @param right the right group of each article
   * @param found the group of each article that was found
   */
  static <R, F> Percentages of(List<R> right, List<F> found) {
    Map<R, Integer> rightSizes = new HashMap<>();
    Map<F, Integer> foundSizes = new HashMap<>();
    Map<List<Object>, Integer> both = new HashMap<>();
    for (int i = 0; i < right.size(); i++) {
      rightSizes.merge(right.get(i), 1, Integer::sum);
      foundSizes.merge(found.get(i), 1, Integer::sum);
      both.merge(List.of(right.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < right.size(); i++) {
      double common = both.getOrDefault(List.of(right.get(i), found.get(i)), 0);
      precision += common / foundSizes.getOrDefault(found.get(i), 1);
      recall += common / rightSizes.getOrDefault(right.get(i), 1);
    }
    double p = precision / right.size();
    double r = recall / right.size();
    return new Percentages(percent(p), percent(r), percent(2 * p * r / (p + r)));
  }

  private static double percent(double share) {
    return Math.round(10_000 * share) / 100.0;
  }
}
