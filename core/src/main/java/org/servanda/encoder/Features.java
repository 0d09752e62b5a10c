package org.servanda.encoder;

/**
 * What the layout knows of a piece, as one number that the encoder takes beside the piece: its
 * letter case, which the vocabulary lacks; how deep it stands in quotations; whether it starts a
 * sentence or a paragraph.
 */
final class Features {

  private static final int CASES = 4;
  private static final int DEPTHS = 3;

  private Features() {}

  /**
   * The number of a word's first piece.
   *
   * @param depth how many quotations hold it
   */
  static int first(CharSequence word, int depth, boolean startsSentence, boolean startsParagraph) {
    int position = startsParagraph ? 2 : startsSentence ? 1 : 0;
    return letterCase(word) + CASES * (Math.min(depth, DEPTHS - 1) + DEPTHS * position);
  }

  /** The number of a piece that goes on with a word. */
  static int following(CharSequence word, int depth) {
    return first(word, depth, false, false);
  }

  /** 0 for small letters and marks, 1 for a capital first, 2 for capitals, 3 with a digit. */
  private static int letterCase(CharSequence word) {
    boolean capitals = word.length() > 1;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (Character.isDigit(unit)) {
        return 3;
      }
      capitals &= Character.isUpperCase(unit) || unit == '.';
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return 0;
    }
    return capitals ? 2 : 1;
  }
}
