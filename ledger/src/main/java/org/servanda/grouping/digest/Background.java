package org.servanda.grouping.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.gazetteer.Table;

/**
 * In how many of some hundred news reports each common word stands. A batch of two reports cannot
 * tell which of its words are rare in the world; this can. The counts were made from the English
 * Wikinews reports of 2019 and 2020 (CC BY 2.5) by {@code eval/measure words}. Immutable and
 * thread-safe.
 */
public final class Background {

  private static final String TABLE = "words.tsv";

  /** The row that says how many reports were counted. */
  private static final String ALL = "*";

  private final Map<String, Integer> counts;

  private Background(Map<String, Integer> counts) {
    this.counts = counts;
  }

  /** Loads the counts that ship with the program. */
  public static Background load() {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> row : Table.rows(Background.class, TABLE, 2)) {
      counts.put(row.getFirst(), Integer.valueOf(row.getLast()));
    }
    if (!counts.containsKey(ALL)) {
      throw new IllegalStateException(
          "table %s has no row %s: it must say how many reports were counted"
              .formatted(TABLE, ALL));
    }
    return new Background(counts);
  }

  /** How many reports were counted. */
  public int reports() {
    return of(ALL);
  }

  /** In how many of them a word of {@link Terms} stands; 0 for a rare one. */
  public int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  /**
   * How much a word tells: the logarithm of how rare it is, in these reports and a batch together.
   *
   * @param inBatch in how many reports of the batch it stands
   * @param batch how many reports the batch has
   */
  public double rarity(String word, int inBatch, int batch) {
    double all = reports() + batch;
    return Math.log(1 + all / (of(word) + inBatch + 0.5));
  }
}
