package org.servanda.cli;

/** Text from outside, made safe to show on a terminal. */
final class SafeText {

  private SafeText() {}

  /**
   * The text on one line, without what could steer a terminal or turn its reading order round:
   * control characters and marks of direction become a replacement character, white space a space.
   */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        space = true;
        continue;
      }
      if (space && !safe.isEmpty()) {
        safe.append(' ');
      }
      space = false;
      safe.append(isSteering(unit) ? '\uFFFD' : unit);
    }
    return safe.toString();
  }

  private static boolean isSteering(char unit) {
    return Character.isISOControl(unit) || Character.getType(unit) == Character.FORMAT;
  }

  /** The text on one line, its middle left out where it is longer than {@code length}. */
  static String shortened(String text, int length) {
    String safe = of(text);
    if (safe.codePointCount(0, safe.length()) <= length) {
      return safe;
    }
    int tail = length / 3;
    int head = length - tail - 3;
    int headEnd = safe.offsetByCodePoints(0, head);
    int tailStart = safe.offsetByCodePoints(safe.length(), -tail);
    return safe.substring(0, headEnd).stripTrailing()
        + " … "
        + safe.substring(tailStart).stripLeading();
  }
}
