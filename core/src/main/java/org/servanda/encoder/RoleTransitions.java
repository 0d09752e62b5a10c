package org.servanda.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * How well one part in an attribution follows another, as the model learned it (a linear-chain
 * conditional random field, Lafferty et al. 2001). Immutable.
 */
public final class RoleTransitions {

  private final float[] scores;

  private RoleTransitions(float[] scores) {
    this.scores = scores;
  }

  /**
   * Reads them from the model.
   *
   * @param values the scores, row by row, with commas between them
   */
  static RoleTransitions parse(String values) {
    List<Float> scores = new ArrayList<>();
    for (String value : values.split(",", -1)) {
      scores.add(Float.valueOf(value.strip()));
    }
    int expected = RoleTag.COUNT * RoleTag.COUNT;
    if (scores.size() != expected) {
      throw new IllegalStateException(
          "the model has %d role transitions, not %d: it must be the one made for this version"
              .formatted(scores.size(), expected));
    }
    float[] table = new float[expected];
    for (int i = 0; i < expected; i++) {
      table[i] = scores.get(i);
    }
    return new RoleTransitions(table);
  }

  /** What is added where {@code next} follows {@code before}. */
  public float score(RoleTag before, RoleTag next) {
    return scores[before.number() * RoleTag.COUNT + next.number()];
  }
}
