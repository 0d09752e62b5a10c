package org.servanda.actors;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Names in small letters of the English alphabet. */
final class Letters {

  /** The plain letters of U+00C0 to U+017F, so that names need no normalising. */
  private static final String BASES =
      "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
          + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private static final char FIRST_BASE = '\u00C0';

  /** A Vietnamese word is short, a South Slavic name with the same letter seldom. */
  private static final int LONGEST_VIETNAMESE = 5;

  /** Loaded only when a name is not in Latin letters, since that takes a while. */
  private static final class Scripts {
    private static final String ASCII = "; Latin-ASCII";
    private static final Transliterator RUSSIAN =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin" + ASCII);
    private static final Transliterator UKRAINIAN =
        Transliterator.getInstance("Ukrainian-Latin/BGN; Any-Latin" + ASCII);
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin" + ASCII);

    private Scripts() {}
  }

  private Letters() {}

  /**
   * A text in small letters without marks; letters of other scripts are written in Latin ones
   * (ICU's transforms; BGN/PCGN's for Russian and Ukrainian). Whatever is no letter stays.
   */
  static String plain(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder(small.length() + 4);
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      if (isOfOtherScript(letter)) {
        return withoutMarks(transliterated(small));
      }
      spell(letter, small, latin);
    }
    return latin.toString();
  }

  /** Whether a letter is not of the Latin alphabet. */
  static boolean isOfOtherScript(char letter) {
    return letter >= '\u0250'
        && Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.COMMON;
  }

  /** Whether a text has no letters but those of the English alphabet. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007F') {
        return false;
      }
    }
    return true;
  }

  private static void spell(char letter, String word, StringBuilder plain) {
    switch (letter) {
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'œ' -> plain.append("oe");
      case 'þ' -> plain.append("th");
      case 'ə' -> plain.append('a');
      case 'đ' -> plain.append(word.length() > LONGEST_VIETNAMESE ? "dj" : "d");
      default -> {
        if (letter < FIRST_BASE) {
          plain.append(letter);
        } else if (letter < FIRST_BASE + BASES.length()) {
          plain.append(BASES.charAt(letter - FIRST_BASE));
        } else {
          plain.append(withoutMarks(String.valueOf(letter)));
        }
      }
    }
  }

  private static String withoutMarks(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      int type = Character.getType(parted.charAt(i));
      if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
        bare.append(parted.charAt(i));
      }
    }
    return bare.toString();
  }

  private static String transliterated(String text) {
    boolean isCyrillic = false;
    boolean isUkrainian = false;
    for (int i = 0; i < text.length(); i++) {
      isCyrillic |= Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.CYRILLIC;
      isUkrainian |= "іїєґ".indexOf(text.charAt(i)) >= 0;
    }
    Transliterator script =
        !isCyrillic ? Scripts.ANY : isUkrainian ? Scripts.UKRAINIAN : Scripts.RUSSIAN;
    return script.transliterate(text).toLowerCase(Locale.ROOT);
  }
}
