package org.servanda.actors;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in small letters of the English alphabet. */
final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

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
    String small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder latin = new StringBuilder(small.length() + 4);
    boolean isLatin = true;
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      latin.append(spelled(letter, small));
      isLatin &= letter < '\u0250' || !Character.isLetter(letter) || isPlainLatin(letter);
    }
    String plain = isLatin ? latin.toString() : transliterated(small);
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007F') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainLatin(char letter) {
    return (letter >= '\u1E00' && letter <= '\u1EFF') || letter == 'ə' || letter == 'ʻ';
  }

  /** Letters that are no ASCII letter with a mark. */
  private static String spelled(char letter, String word) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'ə' -> "a";
      case 'þ' -> "th";
      case 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ŋ' -> "ng";
      case 'đ' -> word.length() > LONGEST_VIETNAMESE ? "dj" : "d";
      default -> String.valueOf(letter);
    };
  }

  private static String transliterated(String text) {
    Transliterator script =
        !CYRILLIC.matcher(text).find()
            ? Scripts.ANY
            : UKRAINIAN.matcher(text).find() ? Scripts.UKRAINIAN : Scripts.RUSSIAN;
    return script.transliterate(text).toLowerCase(Locale.ROOT);
  }
}
