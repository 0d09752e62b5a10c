package org.servanda.eval.resolution;

import java.util.List;

/**
 * How many mentions fared how.
 *
 * @param label the class of mention, or what else they have in common
 * @param right what is meant was told, or left open where the report does not tell
 * @param wrong something else was told
 * @param open left open although it can be told
 */
public record OutcomeCounts(String label, long right, long wrong, long open) {

  static OutcomeCounts of(String label, List<Scored> scored) {
    return new OutcomeCounts(
        label,
        count(scored, Outcome.RIGHT),
        count(scored, Outcome.WRONG),
        count(scored, Outcome.OPEN));
  }

  private static long count(List<Scored> scored, Outcome outcome) {
    return scored.stream().filter(s -> s.outcome() == outcome).count();
  }

  long all() {
    return right + wrong + open;
  }

  /** A share of all, in percent. */
  double percent(long part) {
    return all() == 0 ? 0 : 100.0 * part / all();
  }
}
