package org.servanda.eval.labels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servanda.eval.score.Tally;

/** Counts how often each label was right. Not thread-safe. */
final class LabelCounts<L extends Enum<L>> {

  private final Map<L, Long> common;
  private final Map<L, Long> found;
  private final Map<L, Long> gold;

  LabelCounts(Class<L> labels) {
    common = new EnumMap<>(labels);
    found = new EnumMap<>(labels);
    gold = new EnumMap<>(labels);
  }

  /** Counts one thing; empty where it has no label, or got none. */
  void add(Optional<L> right, Optional<L> given) {
    right.ifPresent(label -> gold.merge(label, 1L, Long::sum));
    given.ifPresent(label -> found.merge(label, 1L, Long::sum));
    if (right.isPresent() && right.equals(given)) {
      common.merge(right.get(), 1L, Long::sum);
    }
  }

  LabelAccuracy accuracy(String task, String corpus, String sha256) {
    List<LabelFigures> labels = new ArrayList<>();
    gold.forEach(
        (label, count) ->
            labels.add(
                new LabelFigures(
                    label.name(),
                    count,
                    new Tally(common.getOrDefault(label, 0L), found.getOrDefault(label, 0L), count)
                        .percentages())));
    double mean = labels.stream().mapToDouble(l -> l.figures().f1()).average().orElse(0);
    long all = sum(gold);
    return new LabelAccuracy(
        task, corpus, sha256, all, hundredths(mean), hundredths(100.0 * sum(common) / all), labels);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static double hundredths(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
