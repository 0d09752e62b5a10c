package org.servanda.grouping.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words to count and compare: runs of letters and digits in small letters, without
 * a possessive or a plural ending. Linear in the text. Stateless and thread-safe.
 */
public final class Terms {

  /** What is longer is no word of any language. */
  private static final int LONGEST = 40;

  private static final int SHORTEST_PLURAL = 4;

  private Terms() {}

  /** A word and where it stands, in UTF-16 units. */
  public record Term(String word, int start, int end) {}

  /** The words of a text in order. */
  public static List<Term> in(CharSequence text) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at += Character.charCount(Character.codePointAt(text, at));
        continue;
      }
      if (end - at <= LONGEST) {
        terms.add(new Term(plain(text.subSequence(at, end).toString()), at, end));
      }
      at = end;
    }
    return terms;
  }

  /** Where the word that starts at an offset ends; the offset itself where none does. */
  private static int wordEnd(CharSequence text, int start) {
    int at = start;
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      boolean inside = at > start && isJoint(text, at);
      if (!Character.isLetterOrDigit(point) && !isMark(point, at > start) && !inside) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** Combining marks go with the letter before them. */
  private static boolean isMark(int point, boolean afterLetter) {
    int type = Character.getType(point);
    return afterLetter
        && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
  }

  /** An apostrophe between letters, or a comma or point between digits. */
  private static boolean isJoint(CharSequence text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char unit = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (unit) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case ',', '.' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("'s")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural =
        lower.length() >= SHORTEST_PLURAL && lower.endsWith("s") && !lower.endsWith("ss");
    if (!plural) {
      return lower;
    }
    boolean ies = lower.length() > SHORTEST_PLURAL && lower.endsWith("ies");
    return ies
        ? lower.substring(0, lower.length() - 3) + "y"
        : lower.substring(0, lower.length() - 1);
  }
}
