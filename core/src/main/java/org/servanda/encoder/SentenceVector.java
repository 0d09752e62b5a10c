package org.servanda.encoder;

/** A place in the space of meanings that {@link SentenceVectors} gives a sentence. Immutable. */
public final class SentenceVector {

  private final float[] unit;

  /** Of a vector of any length but 0. */
  SentenceVector(float[] values) {
    double square = 0;
    for (float value : values) {
      square += value * value;
    }
    float length = (float) Math.sqrt(square);
    unit = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      unit[i] = values[i] / length;
    }
  }

  /** The cosine of the angle between the two: 1 for the same direction, about 0 for strangers. */
  public double cosine(SentenceVector other) {
    double sum = 0;
    for (int i = 0; i < unit.length; i++) {
      sum += unit[i] * other.unit[i];
    }
    return Math.clamp(sum, -1, 1);
  }
}
