package org.servanda.eval.score;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.servanda.eval.corpus.RoleSpans;

/**
 * Compares the attributions found in a text with an annotator's.
 *
 * <ul>
 *   <li>Words by role: a word is in some source (cue, content) or it is not.
 *   <li>Contents are paired one to one, the best pairs first, by the Jaccard of their words.
 *   <li>Exact means the same words; what stands between them does not count.
 *   <li>A source is right when it shares a word with the gold source. Only pairs of contents with a
 *       Jaccard of at least 0.3 are asked, and of these only those whose gold names a source.
 * </ul>
 *
 * An attribution whose content has no word is left out on either side. Linear in the words,
 * quadratic in the attributions of one text. Stateless and thread-safe.
 */
public final class AttributionScorer {

  private static final double LOOSE = 0.3;
  private static final double TIGHT = 0.8;

  private AttributionScorer() {}

  /** The counts for one text. */
  public static AttributionTally score(String text, List<RoleSpans> gold, List<RoleSpans> found) {
    Words words = Words.of(text);
    return score(inWords(gold, words), inWords(found, words));
  }

  private static List<RoleWords> inWords(List<RoleSpans> attributions, Words words) {
    return attributions.stream()
        .map(spans -> RoleWords.of(spans, words))
        .filter(roles -> !roles.content().isEmpty())
        .toList();
  }

  private static AttributionTally score(List<RoleWords> gold, List<RoleWords> found) {
    List<ContentPairs.Pair> pairs = ContentPairs.of(gold, found);
    return new AttributionTally(
        words(gold, found, RoleWords::content),
        words(gold, found, RoleWords::source),
        words(gold, found, RoleWords::cue),
        new Tally(pairsFrom(LOOSE, pairs), found.size(), gold.size()),
        new Tally(pairsFrom(TIGHT, pairs), found.size(), gold.size()),
        exact(gold, found, RoleWords::content),
        exact(gold, found, identity()),
        sources(gold, found, pairs));
  }

  private static Tally words(
      List<RoleWords> gold, List<RoleWords> found, Function<RoleWords, Set<Integer>> role) {
    Set<Integer> inGold = gold.stream().map(role).flatMap(Set::stream).collect(toSet());
    Set<Integer> inFound = found.stream().map(role).flatMap(Set::stream).collect(toSet());
    long common = inFound.stream().filter(inGold::contains).count();
    return new Tally(common, inFound.size(), inGold.size());
  }

  private static long pairsFrom(double jaccard, List<ContentPairs.Pair> pairs) {
    return pairs.stream().filter(pair -> pair.jaccard() >= jaccard).count();
  }

  /** Each gold one can be hit as often as it occurs. */
  private static <T> Tally exact(
      List<RoleWords> gold, List<RoleWords> found, Function<RoleWords, T> key) {
    Map<T, Long> left = gold.stream().collect(groupingBy(key, counting()));
    Map<T, Long> right = found.stream().collect(groupingBy(key, counting()));
    long common =
        left.entrySet().stream()
            .mapToLong(entry -> Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0L)))
            .sum();
    return new Tally(common, found.size(), gold.size());
  }

  private static Share sources(
      List<RoleWords> gold, List<RoleWords> found, List<ContentPairs.Pair> pairs) {
    List<ContentPairs.Pair> asked =
        pairs.stream()
            .filter(pair -> pair.jaccard() >= LOOSE && !gold.get(pair.gold()).source().isEmpty())
            .toList();
    long right =
        asked.stream()
            .filter(
                pair ->
                    !Collections.disjoint(
                        gold.get(pair.gold()).source(), found.get(pair.found()).source()))
            .count();
    return new Share(right, asked.size());
  }
}
