package org.servanda.registerfile;

import java.util.Objects;

/**
 * Something in a file that keeps it from being loaded.
 *
 * @param file the file's name, as the user gave it
 * @param line the line, counted from one
 * @param value what stands there, shortened where long
 * @param rule what it breaks, such as {@code is no office}
 * @param remedy what to do about it
 */
public record Problem(String file, int line, String value, String rule, String remedy) {

  private static final int LONGEST_VALUE = 80;

  public Problem {
    Objects.requireNonNull(file);
    value = shortened(value);
    if (line < 1 || rule.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException(
          "problem at line %d, '%s': '%s': lines count from one, rule and remedy must be said"
              .formatted(line, rule, remedy));
    }
  }

  /** The problem on one line: {@code actors.jsonl:3: 'Q1x' is no Wikidata id: …}. */
  public String message() {
    return "%s:%d: '%s' %s: %s".formatted(file, line, value, rule, remedy);
  }

  /** Control characters become spaces, so that a message stays on its line. */
  private static String shortened(String value) {
    int end = value.length();
    if (value.codePointCount(0, end) > LONGEST_VALUE) {
      end = value.offsetByCodePoints(0, LONGEST_VALUE - 1);
    }
    StringBuilder shown = new StringBuilder(value.substring(0, end));
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isISOControl(shown.charAt(i))) {
        shown.setCharAt(i, ' ');
      }
    }
    return end < value.length() ? shown.append('…').toString() : shown.toString();
  }
}
