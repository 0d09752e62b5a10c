package org.servanda.reader;

import java.util.List;
import org.servanda.encoder.Encoding;

/** How likely each word of a window, if it is in a content, is in that of each cue. */
final class Belonging {

  /** How likely a word is to belong to no cue that was found, as a logarithm. */
  private static final float NO_CUE = -6f;

  private static final double LEAST = 1e-9;

  private final float[][] belonging;

  private Belonging(float[][] belonging) {
    this.belonging = belonging;
  }

  static Belonging of(Encoding encoding, List<Run> cues) {
    float[][] belonging = new float[encoding.wordCount()][cues.size()];
    for (int word = 0; word < encoding.wordCount(); word++) {
      double sum = Math.exp(NO_CUE);
      for (int k = 0; k < cues.size(); k++) {
        double of = 0;
        for (int i = cues.get(k).start(); i < cues.get(k).end(); i++) {
          of += Math.exp(encoding.link(word, i));
        }
        belonging[word][k] = (float) of;
        sum += of;
      }
      for (int k = 0; k < cues.size(); k++) {
        belonging[word][k] = (float) Math.log(belonging[word][k] / sum + LEAST);
      }
    }
    return new Belonging(belonging);
  }

  /** As a logarithm of a probability. */
  float of(int word, int cue) {
    return belonging[word][cue];
  }
}
