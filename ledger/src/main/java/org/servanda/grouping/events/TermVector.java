package org.servanda.grouping.events;

/**
 * The weights of an article's most telling words, as a vector of length 1. Immutable and
 * thread-safe.
 */
final class TermVector {

  /** Words kept of an article. */
  static final int MOST = 64;

  private final int[] words;
  private final float[] weights;

  /**
   * @param words numbers of words, ascending
   * @param weights theirs
   */
  private TermVector(int[] words, float[] weights) {
    this.words = words;
    this.weights = weights;
  }

  /** A vector of length 1 in the direction of some weights. */
  static TermVector of(int[] words, double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    float[] scaled = new float[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (weights[i] / length);
    }
    return new TermVector(words.clone(), scaled);
  }

  int size() {
    return words.length;
  }

  int word(int at) {
    return words[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /** The cosine of the angle between two vectors, from 0 to 1. */
  double cosine(TermVector other) {
    double sum = 0;
    int a = 0;
    int b = 0;
    while (a < words.length && b < other.words.length) {
      int difference = Integer.compare(words[a], other.words[b]);
      if (difference == 0) {
        sum += (double) weights[a] * other.weights[b];
      }
      a += difference <= 0 ? 1 : 0;
      b += difference >= 0 ? 1 : 0;
    }
    return sum;
  }
}
