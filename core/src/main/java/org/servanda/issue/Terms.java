package org.servanda.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings words to a form in which inflections are alike: {@code releases}, {@code released} and
 * {@code releasing} become one. What comes out is a key, not always an English word; both the lists
 * and the texts go through it.
 */
final class Terms {

  /** The longest phrase, in words that count. */
  static final int LONGEST = 4;

  /** Words that may stand within a phrase and change nothing. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "a", "an", "the", "of", "its", "his", "her", "their", "our", "my", "your", "this", "that",
          "these", "those", "all", "any", "both", "every", "each", "some", "such", "'s", "'", "-");

  private Terms() {}

  /** The keys of words, those left out that count for nothing; hyphenated words are parted. */
  static List<String> keys(List<String> forms) {
    List<String> keys = new ArrayList<>(forms.size());
    for (String form : forms) {
      String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
      if (lower.indexOf('-') > 0) {
        Arrays.stream(lower.split("-")).forEach(part -> add(part, keys));
      } else {
        add(lower, keys);
      }
    }
    return keys;
  }

  private static void add(String lower, List<String> keys) {
    if (!lower.isEmpty() && !LEFT_OUT.contains(lower)) {
      keys.add(key(lower));
    }
  }

  /** The key of a phrase as the lists write it; null where it is too long or says nothing. */
  static @Nullable String phrase(String phrase) {
    List<String> keys = keys(Arrays.asList(phrase.strip().split("\\s+")));
    return keys.isEmpty() || keys.size() > LONGEST ? null : String.join(" ", keys);
  }

  /** The keys of phrases. */
  static Set<String> phrases(List<String> phrases) {
    Set<String> keys = new HashSet<>();
    for (String phrase : phrases) {
      @Nullable String key = phrase(phrase);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static String key(String word) {
    String singular = withoutPlural(word);
    String base = withoutEnding(withoutEnding(singular, "ed"), "ing");
    if (base.length() > 3 && base.endsWith("e")) {
      base = base.substring(0, base.length() - 1);
    }
    if (base.length() > 3 && base.endsWith("i")) {
      base = base.substring(0, base.length() - 1) + "y";
    }
    int last = base.length() - 1;
    boolean isDoubled = last > 2 && base.charAt(last) == base.charAt(last - 1);
    return isDoubled ? base.substring(0, last) : base;
  }

  private static String withoutPlural(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean isHissing =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes");
    return word.substring(0, length - (isHissing ? 2 : 1));
  }

  private static String withoutEnding(String word, String ending) {
    int left = word.length() - ending.length();
    boolean isEnding = left > 2 && word.endsWith(ending) && hasVowel(word, left);
    return isEnding ? word.substring(0, left) : word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
