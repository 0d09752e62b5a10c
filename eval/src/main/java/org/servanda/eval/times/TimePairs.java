package org.servanda.eval.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.calendar.TimeExpression;
import org.servanda.eval.corpus.TimedText.Time;

/**
 * Expressions that were found beside those that are marked: each goes with one that it overlaps.
 */
final class TimePairs {

  /**
   * One or two expressions that belong together.
   *
   * @param found null where nothing was found
   * @param marked null where nothing is marked
   */
  record Pair(@Nullable TimeExpression found, @Nullable Time marked) {}

  private TimePairs() {}

  /** Pairs two lists in the order of the text, each expression with the first that it overlaps. */
  static List<Pair> of(List<TimeExpression> found, List<Time> marked) {
    List<Pair> pairs = new ArrayList<>();
    List<Time> open = new ArrayList<>(marked);
    for (TimeExpression expression : found) {
      @Nullable Time partner = null;
      for (Time time : open) {
        if (time.span().equals(expression.span())) {
          partner = time;
          break;
        }
        if (partner == null && time.span().overlaps(expression.span())) {
          partner = time;
        }
      }
      open.remove(partner);
      pairs.add(new Pair(expression, partner));
    }
    open.forEach(time -> pairs.add(new Pair(null, time)));
    return pairs;
  }
}
