package org.servanda.actors;

import java.util.List;

/**
 * What stays the same of a part of a name in all the ways in which it is written in Latin letters:
 * {@code Timoshenko} and {@code Tymoshenko}, {@code Zelensky} and {@code Zelenskyy}, {@code
 * Yatsenyuk} and {@code Iatseniouk}. Vowels are kept, and so are endings, so that {@code Ivanova}
 * is not {@code Ivanov} and {@code Marcon} not {@code Macron}; there is no counting of letters that
 * differ.
 *
 * <p>The rules are our own: for transliterations from Cyrillic, Arabic, Armenian and Georgian as
 * English, French and German papers print them. What no rule can know, as that {@code Kadhafi} is
 * {@code Gaddafi}, is in the table {@code spellings.tsv}.
 */
final class NameKey {

  /** Below this many letters, doubled vowels tell names apart. */
  private static final int LONG = 5;

  private NameKey() {}

  /**
   * The keys of one word, small letters in ASCII first made of it; two where a letter is written in
   * two ways, as {@code ü} is {@code u} and {@code ue}. None where it has no letters.
   */
  static List<String> of(String word) {
    String key = key(Letters.plain(word));
    if (Letters.isAscii(word)) {
      return key.isEmpty() ? List.of() : List.of(key);
    }
    String umlauts = umlauts(word);
    String other = umlauts.equals(word) ? key : key(Letters.plain(umlauts));
    if (key.isEmpty()) {
      return List.of();
    }
    return other.equals(key) ? List.of(key) : List.of(key, other);
  }

  private static String umlauts(String word) {
    StringBuilder spelled = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case 'ä', 'Ä' -> spelled.append("ae");
        case 'ö', 'Ö', 'ø', 'Ø' -> spelled.append("oe");
        case 'ü', 'Ü' -> spelled.append("ue");
        case 'å', 'Å' -> spelled.append("aa");
        default -> spelled.append(word.charAt(i));
      }
    }
    return spelled.toString();
  }

  /** The key of small ASCII letters; other characters are left out. */
  static String key(String plain) {
    StringBuilder key = new StringBuilder(plain.length());
    int letters = 0;
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        key.append(letter);
        letters |= bit(letter);
      }
    }
    boolean isLong = key.length() >= LONG;
    digraphs(key, letters);
    consonants(key, letters);
    vowels(key, letters, isLong);
    ends(key, isLong);
    singles(key, isLong);
    return key.toString();
  }

  /** A bit for each letter: most rules are for letters that most words have not. */
  private static int bit(char letter) {
    return 1 << (letter - 'a');
  }

  private static boolean has(int letters, char letter) {
    return (letters & bit(letter)) != 0;
  }

  private static void digraphs(StringBuilder key, int letters) {
    if (has(letters, 'h')) {
      replace(key, "tsch", "ch");
      frenchCh(key);
      replace(key, "sch", "sh");
      replace(key, "dzh", "j");
      replace(key, "ph", "f");
      replace(key, "gh", "g");
      replace(key, "dh", "d");
    }
    if (has(letters, 'j') || has(letters, 'h')) {
      replace(key, "dj", "j");
    }
  }

  /** {@code tch} as in {@code Botchorishvili}, not as in {@code Mitchell}. */
  private static void frenchCh(StringBuilder key) {
    for (int i = key.indexOf("tch"); i >= 0; i = key.indexOf("tch", i + 1)) {
      if (i == 0 || key.charAt(i - 1) != 'i') {
        key.deleteCharAt(i);
      }
    }
  }

  private static void consonants(StringBuilder key, int letters) {
    if (has(letters, 'c')) {
      replace(key, "ck", "k");
      hardC(key);
    }
    if (has(letters, 'z')) {
      replace(key, "tz", "ts");
    }
    if (has(letters, 'x')) {
      replace(key, "x", "ks");
    }
    if (has(letters, 'q')) {
      replace(key, "q", "k");
    }
  }

  /** {@code c} is {@code k} unless {@code h}, {@code e}, {@code i} or {@code y} follows. */
  private static void hardC(StringBuilder key) {
    for (int i = 0; i < key.length(); i++) {
      boolean isLast = i == key.length() - 1;
      if (key.charAt(i) == 'c' && !isLast && "heiyz".indexOf(key.charAt(i + 1)) < 0) {
        key.setCharAt(i, 'k');
      }
    }
  }

  private static void vowels(StringBuilder key, int letters, boolean isLong) {
    if (has(letters, 'o')) {
      replace(key, "ou", "u");
    }
    if (isLong && has(letters, 'o')) {
      replace(key, "oo", "u");
    }
    if (isLong && has(letters, 'e')) {
      replace(key, "ee", "i");
    }
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == 'y' || (key.charAt(i) == 'j' && isVowelLike(key, i))) {
        key.setCharAt(i, 'i');
      }
    }
    replace(key, "ii", "i");
    for (int i = key.length() - 2; i > 0; i--) {
      if (key.charAt(i) == 'i' && key.charAt(i + 1) == 'e' && isVowel(key.charAt(i - 1))) {
        key.deleteCharAt(i);
      }
    }
    if (isLong && key.length() > 2 && key.charAt(0) == 'i' && key.charAt(1) == 'e') {
      key.deleteCharAt(0);
    }
  }

  /** {@code j} as in {@code Sergej} and {@code Bajramov}, not as in {@code Najib}. */
  private static boolean isVowelLike(StringBuilder key, int i) {
    if (i == 0 || !isVowel(key.charAt(i - 1))) {
      return false;
    }
    return i == key.length() - 1
        ? "ei".indexOf(key.charAt(i - 1)) >= 0
        : !isVowel(key.charAt(i + 1));
  }

  private static void ends(StringBuilder key, boolean isLong) {
    if (isLong && endsWith(key, "ah")) {
      key.setLength(key.length() - 1);
    }
    if (isLong && (endsWith(key, "off") || endsWith(key, "eff"))) {
      key.setLength(key.length() - 2);
      key.append('v');
    }
  }

  private static void singles(StringBuilder key, boolean isLong) {
    for (int i = key.length() - 1; i > 0; i--) {
      char letter = key.charAt(i);
      if (letter == key.charAt(i - 1) && (isLong || !isVowel(letter))) {
        key.deleteCharAt(i);
      }
    }
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  private static boolean endsWith(StringBuilder key, String end) {
    int start = key.length() - end.length();
    return start >= 0 && key.indexOf(end, start) == start;
  }

  private static void replace(StringBuilder key, String from, String to) {
    for (int i = key.indexOf(from); i >= 0; i = key.indexOf(from, i)) {
      key.replace(i, i + from.length(), to);
    }
  }
}
