package org.servanda.grouping.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.WordCounts;

/** The vectors of a batch, with the numbers of their words. Immutable and thread-safe. */
public final class Vectors {

  private final List<TermVector> vectors;
  private final List<String> words;

  private Vectors(List<TermVector> vectors, List<String> words) {
    this.vectors = List.copyOf(vectors);
    this.words = List.copyOf(words);
  }

  /**
   * Weighs the words of a batch: often in the article, rare in the batch and in other news. The 64
   * heaviest are kept.
   */
  public static Vectors of(List<Digest> digests, Background background) {
    Map<String, Integer> inBatch = new HashMap<>();
    for (Digest digest : digests) {
      digest.counts().forEach((word, count) -> inBatch.merge(word, 1, Integer::sum));
    }
    Map<String, Integer> numbers = new HashMap<>();
    List<String> words = new ArrayList<>();
    List<TermVector> vectors = new ArrayList<>(digests.size());
    for (Digest digest : digests) {
      List<Weighed> weighed = new ArrayList<>();
      digest
          .counts()
          .forEach(
              (word, count) -> {
                int sharers = inBatch.getOrDefault(word, 0);
                double rarity = background.rarity(word, sharers, digests.size());
                weighed.add(new Weighed(word, WordCounts.weight(count, rarity)));
              });
      weighed.sort(Weighed.HEAVIEST);
      vectors.add(vector(heaviest(weighed), numbers, words));
    }
    return new Vectors(vectors, words);
  }

  private record Weighed(String word, double weight) {
    static final Comparator<Weighed> HEAVIEST =
        Comparator.comparingDouble((Weighed w) -> -w.weight).thenComparing(Weighed::word);
  }

  private static List<Weighed> heaviest(List<Weighed> sorted) {
    return sorted.subList(0, Math.min(TermVector.MOST, sorted.size()));
  }

  private static TermVector vector(
      List<Weighed> weighed, Map<String, Integer> numbers, List<String> words) {
    Map<Integer, Double> weights = new TreeMap<>();
    for (Weighed one : weighed) {
      int number =
          numbers.computeIfAbsent(
              one.word(),
              word -> {
                words.add(word);
                return words.size() - 1;
              });
      weights.put(number, one.weight());
    }
    return TermVector.of(
        weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  int count() {
    return vectors.size();
  }

  TermVector of(int article) {
    return vectors.get(article);
  }

  /** The words that weigh most in some articles together and stand in two of them at least. */
  public List<String> telling(List<Integer> articles, int most) {
    Map<Integer, Integer> times = new HashMap<>();
    Map<Integer, Double> sums = new HashMap<>();
    for (int article : articles) {
      TermVector vector = of(article);
      for (int i = 0; i < vector.size(); i++) {
        times.merge(vector.word(i), 1, Integer::sum);
        sums.merge(vector.word(i), vector.weight(i), Double::sum);
      }
    }
    return sums.entrySet().stream()
        .filter(e -> times.getOrDefault(e.getKey(), 0) > 1)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                .thenComparing(e -> words.get(e.getKey())))
        .limit(most)
        .map(e -> words.get(e.getKey()))
        .toList();
  }
}
