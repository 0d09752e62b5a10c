package org.servanda.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

  private static final SentenceVectors VECTORS = SentenceVectors.load();

  private static double nearness(String one, String other) {
    return VECTORS.of(one).cosine(VECTORS.of(other));
  }

  @Test
  void sentencesThatMeanMuchTheSameAreNearWithoutSharingWords() {
    String withdrawal = "withdraw its troops from the border";

    assertThat(nearness(withdrawal, "pull soldiers back from the frontier"))
        .isGreaterThan(0.4)
        .isGreaterThan(nearness(withdrawal, "release the prisoners") + 0.1);
  }

  @Test
  void letterCaseDoesNotCount() {
    assertThat(nearness("The Ferry sails", "the ferry sails")).isCloseTo(1, within(1e-5));
  }

  @Test
  void anyTextHasAVector() {
    assertThat(nearness("", "")).isCloseTo(1, within(1e-5));
    assertThat(nearness("\uD83D\u0000", "rain")).isBetween(-1.0, 1.0);
    assertThat(nearness("rain ".repeat(100_000), "rain ".repeat(200))).isCloseTo(1, within(1e-5));
  }
}
