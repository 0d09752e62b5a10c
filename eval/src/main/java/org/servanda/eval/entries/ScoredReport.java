package org.servanda.eval.entries;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a report's entries was found.
 *
 * @param report what it is called
 * @param pairs gold entries with the one found for each
 * @param missing gold entries for which none was found
 * @param extra entries found that are not in the gold
 */
record ScoredReport(
    String report, List<Pair> pairs, List<GoldEntry> missing, List<FoundEntry> extra) {

  ScoredReport {
    pairs = List.copyOf(pairs);
    missing = List.copyOf(missing);
    extra = List.copyOf(extra);
  }

  /**
   * Pairs entries of the same kind whose words overlap: as many as possible, and of all ways to do
   * so the one in which most agrees.
   */
  static ScoredReport of(Judge judge, AnnotatedReport report, List<FoundEntry> found) {
    List<Pair> pairs = new ArrayList<>();
    List<GoldEntry> missing = new ArrayList<>(report.entries());
    List<FoundEntry> extra = new ArrayList<>(found);
    for (Kind kind : Kind.values()) {
      for (Pair pair :
          pairs(
              judge,
              report.entries().stream().filter(entry -> entry.kind() == kind).toList(),
              found.stream().filter(entry -> entry.kind() == kind).toList())) {
        pairs.add(pair);
        missing.remove(pair.gold());
        extra.remove(pair.found());
      }
    }
    return new ScoredReport(report.article().id(), pairs, missing, extra);
  }

  private static List<Pair> pairs(Judge judge, List<GoldEntry> gold, List<FoundEntry> found) {
    double[][] weights = new double[gold.size()][found.size()];
    List<List<@Nullable Pair>> possible = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      List<@Nullable Pair> row = new ArrayList<>();
      for (int f = 0; f < found.size(); f++) {
        boolean overlap = Overlap.of(gold.get(g).spans(), found.get(f).spans()) > 0;
        @Nullable Pair pair = overlap ? Pair.of(judge, gold.get(g), found.get(f)) : null;
        weights[g][f] = pair == null ? 0 : pair.weight();
        row.add(pair);
      }
      possible.add(row);
    }
    int[] columns = Assignment.of(weights, found.size());
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < columns.length; g++) {
      @Nullable Pair pair = columns[g] < 0 ? null : possible.get(g).get(columns[g]);
      if (pair != null) {
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
