package org.servanda.eval.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.servanda.eval.score.AttributionFigures;
import org.servanda.eval.score.Percentages;

class FallenFiguresTest {

  private static AttributionFigures figures(double f1, @Nullable Percentages cueWords) {
    Percentages same = new Percentages(50, 50, 50);
    return new AttributionFigures(
        9, 9, new Percentages(50, 50, f1), same, same, same, same, same, cueWords, f1);
  }

  @Test
  void aFallOfMoreThanTheToleranceIsTold() {
    Percentages cues = new Percentages(50, 50, 50);

    assertThat(FallenFigures.between(figures(70.0, cues), figures(69.44, cues)))
        .containsExactly(
            "content >= 0.3, F1 fell from 70.00 to 69.44", "right source fell from 70.00 to 69.44");
  }

  @Test
  void aRiseOrAFallWithinTheToleranceIsNot() {
    Percentages cues = new Percentages(50, 50, 50);

    assertThat(FallenFigures.between(figures(70.0, cues), figures(69.5, cues))).isEmpty();
    assertThat(FallenFigures.between(figures(70.0, cues), figures(90, cues))).isEmpty();
  }

  @Test
  void aFigureThatIsGoneHasFallen() {
    assertThat(FallenFigures.between(figures(70, new Percentages(1, 1, 1)), figures(70, null)))
        .containsExactly("cue words is not measured any more");
  }
}
