package org.servanda.encoder;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Set;

/** The vectors of a window's words as the encoder leaves them. Immutable. */
public final class WordVectors {

  static final Set<String> OUTPUTS = Set.of("words");

  static final int SIZE = 384;

  private final Window window;
  private final float[] values;

  private WordVectors(Window window, float[] values) {
    this.window = window;
    this.values = values;
  }

  static WordVectors of(Window window, OrtSession.Result result) throws OrtException {
    return new WordVectors(window, Encoding.floats(result, "words", window.wordCount() * SIZE));
  }

  public Window window() {
    return window;
  }

  float[] values() {
    return values;
  }
}
