package org.servanda.encoder;

import java.util.Arrays;

/**
 * A stretch of text as the encoder takes it. Immutable to those who leave its arrays alone; they
 * are not copied, because a window lives for one call.
 */
public final class Window {

  private final int firstWord;
  private final int[] pieces;
  private final int[] features;
  private final int[] starts;

  Window(int firstWord, int[] pieces, int[] features, int[] starts) {
    this.firstWord = firstWord;
    this.pieces = pieces;
    this.features = features;
    this.starts = starts;
  }

  /** The number of its first word in the text, from 0. */
  public int firstWord() {
    return firstWord;
  }

  /** How many words it holds. */
  public int wordCount() {
    return starts.length;
  }

  /** The ids of its pieces, the marks at its ends and between paragraphs among them. */
  public int[] pieces() {
    return pieces;
  }

  /** What else is known of each piece; see {@link Features}. */
  public int[] features() {
    return features;
  }

  /** For each word, the place of its first piece. */
  public int[] starts() {
    return starts;
  }

  @Override
  public String toString() {
    return "Window[firstWord=%d, words=%d, pieces=%s]"
        .formatted(firstWord, wordCount(), Arrays.toString(pieces));
  }
}
