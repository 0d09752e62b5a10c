package org.servanda.agreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The name of an agreement, or words that cite one, taken apart. Letter case, accents, hyphens and
 * small words do not count; {@code accord} and {@code deal} are {@code agreement}; {@code II} is
 * {@code 2}.
 *
 * @param content what tells it from others, in order
 * @param heads what sort of agreement the words say, as {@link Heads} writes it
 * @param when the date in the words
 */
record NameWords(List<String> content, Set<String> heads, When when) {

  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2199;
  private static final int LAST_DAY = 31;
  private static final int DIGITS_OF_YEAR = 4;

  private static final Set<String> SMALL =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "on",
          "and",
          "in",
          "at",
          "for",
          "to",
          "between",
          "with",
          "by",
          "from",
          "signed",
          "reached",
          "concluded",
          "brokered",
          "mediated",
          "dated",
          "called",
          "so",
          "s",
          "no",
          "this",
          "that",
          "its",
          "their",
          "concerning",
          "regarding",
          "under",
          "adopted",
          "which",
          "was",
          "were",
          "original",
          "landmark",
          "historic",
          "formal",
          "formally",
          "known",
          "as");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  private static final Map<String, String> NUMERALS =
      Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5");

  NameWords {
    content = List.copyOf(content);
    heads = Set.copyOf(heads);
  }

  /** Takes a name apart. */
  static NameWords of(String name) {
    List<String> words = SmallLetters.words(name);
    List<String> content = new ArrayList<>();
    Set<String> heads = new LinkedHashSet<>();
    int year = 0;
    int month = 0;
    int day = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (SMALL.contains(word)) {
        continue;
      }
      @Nullable String head = Heads.of(word);
      if (head != null) {
        heads.add(head);
      } else if (isNumber(word, DIGITS_OF_YEAR, FIRST_YEAR, LAST_YEAR) && !isResolution(words, i)) {
        year = Integer.parseInt(word);
      } else if (isMonth(words, i)) {
        month = month(words, i);
      } else if (isDay(word) && (isMonth(words, i - 1) || isMonth(words, i + 1))) {
        day = Integer.parseInt(word);
      } else {
        content.add(NUMERALS.getOrDefault(word, word));
      }
    }
    if (heads.size() > 1) {
      heads.remove(Heads.ANY);
    }
    return new NameWords(content, heads, new When(year, month, day));
  }

  /** What two names share that mean the same, as text. */
  String key() {
    String sorted =
        heads.size() < 2
            ? String.join(" ", heads)
            : heads.stream().sorted().collect(Collectors.joining(" "));
    return String.join(" ", content).concat("|").concat(sorted);
  }

  /** Whether there is enough to look for: a word of its own, a day, or a year and a sort. */
  boolean tellsEnough() {
    boolean sort = heads.stream().anyMatch(head -> !head.equals(Heads.ANY));
    return !content.isEmpty() || when.isDay() || (when.year() > 0 && sort);
  }

  /** Whether what the words call an agreement can be said of one that goes by other heads. */
  boolean headsFit(Set<String> others) {
    return heads.stream().allMatch(head -> head.equals(Heads.ANY) || others.contains(head));
  }

  /** Whether a word in small letters tells nothing apart. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /** Whether a number is a resolution's. */
  private static boolean isResolution(List<String> words, int at) {
    int before = at > 0 && words.get(at - 1).equals("no") ? at - 2 : at - 1;
    return before >= 0 && words.get(before).equals("resolution");
  }

  /** Whether a word is a month: {@code may} and the like only beside a number. */
  private static boolean isMonth(List<String> words, int at) {
    if (at < 0 || at >= words.size() || !MONTHS.containsKey(words.get(at))) {
      return false;
    }
    boolean alone = words.get(at).length() > 5;
    return alone || isNumberAt(words, at - 1) || isNumberAt(words, at + 1);
  }

  private static int month(List<String> words, int at) {
    return MONTHS.getOrDefault(words.get(at), 0);
  }

  private static boolean isNumberAt(List<String> words, int at) {
    return at >= 0 && at < words.size() && Character.isDigit(words.get(at).charAt(0));
  }

  private static boolean isDay(String word) {
    return isNumber(word, 1, 1, LAST_DAY) || isNumber(word, 2, 1, LAST_DAY);
  }

  private static boolean isNumber(String word, int digits, int least, int most) {
    if (word.length() != digits || !isOfDigits(word)) {
      return false;
    }
    int number = Integer.parseInt(word);
    return least <= number && number <= most;
  }

  private static boolean isOfDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
