package org.servanda.agreements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * What a point starts with.
 *
 * @param level how deep it stands: 1 an article, 2 a number, 3 a letter, 4 a small Roman number, 5
 *     a dash
 * @param label the number or letter alone; empty for a dash
 * @param end where its words start
 */
record Marker(int level, String label, int end) {

  static final int ARTICLE = 1;
  static final int NUMBER = 2;
  static final int LETTER = 3;
  static final int ROMAN = 4;
  static final int DASH = 5;

  /** More than a marker is not looked at, so that a long line costs no more than a short one. */
  private static final int LONGEST = 40;

  private static final Pattern FORM =
      Pattern.compile(
          "(?i:article|section|chapter|point|paragraph)\\s{1,3}(?<article>\\d{1,3}|[IVXLC]{1,7})(?:[.:]|\\b)(?:\\s|$)"
              + "|(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,3})[.)](?=\\s|$)"
              + "|(?<decimal>\\d{1,3}(?:\\.\\d{1,3}){1,3})(?=\\s)"
              + "|\\((?<inner>\\d{1,3})\\)"
              + "|\\(?(?<roman>[ivx]{2,5})[.)](?=\\s|$)"
              + "|\\(?(?<letter>[a-z])\\)(?=\\s|$)"
              + "|(?<capital>[IVX]{1,5})[.)](?=\\s|$)"
              + "|(?<dash>[-–—•*])(?=\\s)");

  /** The marker at the start of a line; null where it has none. */
  static @Nullable Marker at(String text, Span line) {
    int end = Math.min(line.end(), line.start() + LONGEST);
    Matcher found = FORM.matcher(text).region(line.start(), end);
    if (!found.lookingAt()) {
      return null;
    }
    int after = found.end();
    while (after < line.end() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    if (found.group("article") != null) {
      return new Marker(ARTICLE, found.group("article"), after);
    }
    if (found.group("capital") != null) {
      return new Marker(ARTICLE, found.group("capital"), after);
    }
    for (String group : new String[] {"number", "decimal", "inner"}) {
      if (found.group(group) != null) {
        return new Marker(NUMBER, found.group(group), after);
      }
    }
    if (found.group("roman") != null) {
      return new Marker(ROMAN, found.group("roman"), after);
    }
    return found.group("letter") != null
        ? new Marker(LETTER, found.group("letter"), after)
        : new Marker(DASH, "", after);
  }
}
