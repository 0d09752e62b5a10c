package org.servanda.eval.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.shared.Docs;
import org.servanda.eval.shared.NeedsShared;

class LabelsHoldTest {

  /** Points of a mean F1 that other processors' arithmetic may take; one pair is half a point. */
  private static final double TOLERANCE = 1.5;

  private static final MeasuredPage<LabelsRecord> PAGE = LabelsPage.in(Docs.FOLDER);

  private static LabelsRecord recorded() {
    return PAGE.record().orElseThrow();
  }

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/labels.md was changed by hand or is old: run eval/measure labels")
        .isEqualTo(LabelsPage.of(recorded()));
  }

  @Test
  @NeedsShared("corpora")
  void noMeanHasFallen(Path corpora) {
    LabelsRecord now = LabelsMeasurement.in(corpora);

    for (LabelAccuracy before : recorded().tasks()) {
      assertThat(now.tasks())
          .filteredOn(task -> task.task().equals(before.task()))
          .singleElement()
          .satisfies(
              task -> {
                assertThat(task.sha256())
                    .as("the corpus of " + task.task())
                    .isEqualTo(before.sha256());
                assertThat(task.macroF1())
                    .as("%s: run eval/measure labels if the fall is meant", task.task())
                    .isGreaterThan(before.macroF1() - TOLERANCE);
              });
    }
  }
}
