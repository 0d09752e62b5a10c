package org.servanda.registerfile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of the allowed values somebody may have meant. */
final class Nearest {

  private static final int SHOWN = 8;

  private Nearest() {}

  /** All allowed values where they are few, otherwise those that share most words with a text. */
  static String to(String text, Collection<String> allowed) {
    List<String> sorted = allowed.stream().sorted().distinct().toList();
    if (sorted.size() <= SHOWN) {
      return "one of " + String.join(", ", sorted);
    }
    Set<String> words = words(text);
    List<String> close =
        sorted.stream()
            .filter(value -> shared(words, value) > 0)
            .sorted(Comparator.comparingInt(value -> -shared(words, value)))
            .limit(SHOWN)
            .toList();
    return "one of "
        + String.join(", ", close.isEmpty() ? sorted.subList(0, SHOWN) : close)
        + ", …";
  }

  private static int shared(Set<String> words, String value) {
    Set<String> common = words(value);
    common.retainAll(words);
    return common.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[ _-]+", 20)));
  }
}
