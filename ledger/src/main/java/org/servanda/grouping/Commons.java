package org.servanda.grouping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.When;

/** Finds what articles have in common. */
final class Commons {

  /** Actors, places and days that are told of a group. */
  private static final int MOST = 8;

  /** Words that are told of a group. */
  static final int MOST_WORDS = 10;

  private Commons() {}

  static Shared of(List<Digest> digests, List<String> words) {
    return new Shared(
        common(digests, digest -> digest.actors().stream()),
        common(digests, digest -> digest.places().stream()),
        common(digests, digest -> digest.days().stream().map(When::value)),
        words);
  }

  private static <T> List<T> common(List<Digest> digests, Function<Digest, Stream<T>> values) {
    Map<T, Long> counts =
        digests.stream()
            .flatMap(digest -> values.apply(digest).distinct())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
