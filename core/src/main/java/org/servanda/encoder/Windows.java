package org.servanda.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.servanda.layout.Layout;

/** Cuts texts into windows for the encoder. Thread-safe. */
public final class Windows {

  private static final String VOCABULARY = "/org/servanda/model/vocabulary.txt";

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
    try (InputStream vocabulary = Windows.class.getResourceAsStream(VOCABULARY)) {
      if (vocabulary == null) {
        throw new IllegalStateException(
            "the vocabulary %s is not on the class path: add servanda-model".formatted(VOCABULARY));
      }
      return new Windows(WordPieces.read(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary %s is damaged".formatted(VOCABULARY), e);
    }
  }

  /** The windows of a text, in order; every word is in exactly one. */
  public List<Window> of(Layout layout) {
    return WindowFilling.of(layout, wordPieces);
  }
}
