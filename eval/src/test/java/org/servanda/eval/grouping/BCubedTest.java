package org.servanda.eval.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.eval.score.Percentages;

class BCubedTest {

  @Test
  void theRightGroupsScoreAll() {
    assertThat(BCubed.of(List.of(1, 1, 2), List.of("b", "b", "a")))
        .isEqualTo(new Percentages(100, 100, 100));
  }

  @Test
  void oneGroupOfAllLosesPrecisionOnly() {
    // Of the two of event 1 two thirds of the group belong with them, of the other one third.
    assertThat(BCubed.of(List.of(1, 1, 2), List.of("a", "a", "a")))
        .isEqualTo(new Percentages(55.56, 100, 71.43));
  }

  @Test
  void eachAloneLosesRecallOnly() {
    assertThat(BCubed.of(List.of(1, 1, 2), List.of("a", "b", "c")))
        .isEqualTo(new Percentages(100, 66.67, 80));
  }
}
