package org.servanda.sources.printed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English from other languages by its commonest words. */
public final class Language {

  /** Words that are frequent in English and not in the languages it is mistaken for. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "and", "to", "of", "that", "for", "with", "by", "from", "has", "said", "his",
          "her", "this", "were", "are", "have", "which", "he", "they", "it", "will", "its", "is");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final double LEAST_SHARE = 0.12;
  private static final int ENOUGH = 20_000;

  private Language() {}

  /** {@code en} where the text is English, else {@code und}. */
  public static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    int words = 0;
    int common = 0;
    for (String word : NOT_LETTERS.split(sample, -1)) {
      words += word.isEmpty() ? 0 : 1;
      common += COMMON.contains(word) ? 1 : 0;
    }
    return common > 0 && common >= LEAST_SHARE * words ? "en" : "und";
  }
}
