package org.servanda.calendar;

/** Where words begin and end, and whether they are those of an entry. */
final class Letters {

  private Letters() {}

  /** The end of the letters that begin at a place. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʿ' || c == 'ʻ';
  }

  /** Whether a letter or a digit stands at a place. */
  static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Where the words of an entry end that a text has at a place; -1 where it has others. A blank
   * stands for any one space, an apostrophe for any.
   */
  static int match(String text, int start, String entry, int length) {
    if (start + length > text.length()
        || (isWord(entry, length - 1) && isWord(text, start + length))) {
      return -1;
    }
    boolean exact = hasCapital(entry, length);
    for (int i = 0; i < length; i++) {
      char wanted = entry.charAt(i);
      char found = text.charAt(start + i);
      boolean same =
          wanted == found
              || (wanted == ' ' && Character.isWhitespace(found))
              || (isApostrophe(wanted) && isApostrophe(found))
              || (!exact && Character.toLowerCase(found) == wanted);
      if (!same) {
        return -1;
      }
    }
    return start + length;
  }

  private static boolean hasCapital(String entry, int length) {
    for (int i = 0; i < length; i++) {
      if (Character.isUpperCase(entry.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
