package org.servanda.agreements;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Divides names into words in small letters, without accents, hyphens and apostrophes. */
final class SmallLetters {

  /** Longer names than this are read no further. */
  private static final int LONGEST = 400;

  private static final char ASCII = 128;

  private static final Map<Character, String> LETTERS =
      Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'ð', "d", 'þ', "th");

  private SmallLetters() {}

  /** The words of a text in small letters, without accents and marks. */
  static List<String> words(String text) {
    String plain = plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char unit = i < plain.length() ? plain.charAt(i) : ' ';
      if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
        word.append(unit);
      } else if (unit >= ASCII && Character.isLetterOrDigit(unit)) {
        word.append(LETTERS.getOrDefault(unit, String.valueOf(unit)));
      } else if (Character.getType(unit) != Character.NON_SPACING_MARK
          && !isApostropheInside(plain, i)) {
        end(word, words);
      }
    }
    return words;
  }

  /** A text in small letters, each accent a mark of its own. */
  static String plain(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < ASCII;
    }
    return (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD))
        .toLowerCase(Locale.ROOT);
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
}
