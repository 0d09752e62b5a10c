package org.servanda.eval.entries;

import java.util.List;

/**
 * How often an aspect agrees.
 *
 * @param aspect what is told
 * @param right how often it agrees with the gold
 * @param all in how many entries found
 */
public record AspectFigures(String aspect, long right, long all) {

  static AspectFigures of(Aspect aspect, List<Pair> pairs) {
    return new AspectFigures(
        aspect.label(), pairs.stream().filter(pair -> pair.agrees(aspect)).count(), pairs.size());
  }

  double percent() {
    return all == 0 ? 0 : 100.0 * right / all;
  }
}
