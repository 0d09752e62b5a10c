package org.servanda.agreements;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** Longer names than this are read no further. */
  private static final int LONGEST = 400;

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

  private static final Map<Character, String> LETTERS =
      Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'ð', "d", 'þ', "th");

  NameWords {
    content = List.copyOf(content);
    heads = Set.copyOf(heads);
  }

  /** Takes a name apart. */
  static NameWords of(String name) {
    List<String> words = words(name);
    List<String> content = new ArrayList<>();
    Set<String> heads = new LinkedHashSet<>();
    int year = 0;
    int month = 0;
    int day = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      @Nullable String head = Heads.of(word);
      int beside = month(words, i);
      if (SMALL.contains(word)) {
        continue;
      }
      if (head != null) {
        heads.add(head);
      } else if (isNumber(word, DIGITS_OF_YEAR, FIRST_YEAR, LAST_YEAR) && !isResolution(words, i)) {
        year = Integer.parseInt(word);
      } else if (isMonth(words, i)) {
        month = beside;
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
    List<String> sorted = heads.stream().sorted().toList();
    return String.join(" ", content) + "|" + String.join(" ", sorted);
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

  /** The words of a text in small letters, without accents and marks. */
  static List<String> words(String text) {
    String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain = Normalizer.normalize(shortened, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char unit = i < plain.length() ? plain.charAt(i) : ' ';
      int type = Character.getType(unit);
      if (Character.isLetterOrDigit(unit)) {
        word.append(
            unit < 128 ? String.valueOf(unit) : LETTERS.getOrDefault(unit, String.valueOf(unit)));
      } else if (type != Character.NON_SPACING_MARK && !isApostropheInside(plain, i)) {
        end(word, words);
      }
    }
    return words;
  }

  /** Ends a word; {@code cease fire} is one. */
  private static void end(StringBuilder word, List<String> words) {
    if (word.isEmpty()) {
      return;
    }
    String ended = word.toString();
    word.setLength(0);
    if (ended.equals("fire") && !words.isEmpty() && words.getLast().equals("cease")) {
      words.set(words.size() - 1, "ceasefire");
    } else {
      words.add(ended);
    }
  }

  /** Whether an apostrophe is part of a name, as in {@code Sana'a}, and no genitive. */
  private static boolean isApostropheInside(String plain, int at) {
    if (at + 1 >= plain.length() || "'’‘ʿʾ`".indexOf(plain.charAt(at)) < 0) {
      return false;
    }
    boolean genitive =
        plain.charAt(at + 1) == 's'
            && (at + 2 == plain.length() || !Character.isLetter(plain.charAt(at + 2)));
    return !genitive && Character.isLetter(plain.charAt(at + 1));
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
    if (word.length() != digits || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int number = Integer.parseInt(word);
    return least <= number && number <= most;
  }
}
