package org.servanda.grouping.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;

/**
 * The words of an article that tell most about it, with how often they stand in it: a word of the
 * title counts four times, one of the beginning twice. At most {@value #MOST} are kept, so that a
 * book takes no more room than a column. Immutable and thread-safe.
 */
public final class WordCounts {

  /** Words kept of an article. */
  static final int MOST = 128;

  private static final double IN_TITLE = 3;
  private static final double IN_LEAD = 1;

  /** Words of the lead: about two paragraphs. */
  private static final int LEAD = 60;

  /** The words, a space after each: one string takes a fifth of the room of many. */
  private final String words;

  private final float[] counts;

  private WordCounts(Map<String, Double> all) {
    StringBuilder joined = new StringBuilder();
    this.counts = new float[all.size()];
    int at = 0;
    for (Map.Entry<String, Double> entry : new TreeMap<>(all).entrySet()) {
      joined.append(entry.getKey()).append(' ');
      counts[at++] = entry.getValue().floatValue();
    }
    this.words = joined.toString();
  }

  static WordCounts of(List<Terms.Term> title, List<Terms.Term> text, Background background) {
    Map<String, Double> all = new HashMap<>();
    for (int i = 0; i < text.size(); i++) {
      all.merge(text.get(i).word(), i < LEAD ? 1 + IN_LEAD : 1, Double::sum);
    }
    title.forEach(term -> all.merge(term.word(), IN_TITLE, Double::sum));
    if (all.size() <= MOST) {
      return new WordCounts(all);
    }
    Map<String, Double> kept = new HashMap<>();
    all.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -telling(e, background))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .forEach(e -> kept.put(e.getKey(), e.getValue()));
    return new WordCounts(kept);
  }

  private static double telling(Map.Entry<String, Double> entry, Background background) {
    return weight(entry.getValue(), background.rarity(entry.getKey(), 0, 0));
  }

  /** What a word weighs that stands in an article so often and is so rare. */
  public static double weight(double count, double rarity) {
    return (1 + Math.log(Math.max(count, 1))) * rarity;
  }

  /** Calls {@code each} with every word and how often it stands in the article, weighted. */
  public void forEach(ObjDoubleConsumer<String> each) {
    int start = 0;
    for (float count : counts) {
      int end = words.indexOf(' ', start);
      each.accept(words.substring(start, end), count);
      start = end + 1;
    }
  }
}
