package org.servanda.encoder;

import java.util.List;
import org.servanda.layout.Layout;

/** Cuts texts into windows for the encoder. Thread-safe. */
public final class Windows {

  private final WordPieces wordPieces;

  private Windows(WordPieces wordPieces) {
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the vocabulary.
   *
   * @throws IllegalStateException if the model's module is not on the class path
   */
  public static Windows load() {
    return new Windows(WordPieces.load());
  }

  /** The windows of a text, in order; every word is in exactly one. */
  public List<Window> of(Layout layout) {
    return WindowFilling.of(layout, wordPieces);
  }
}
