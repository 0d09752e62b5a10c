package org.servanda.eval.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.shared.Docs;

class ResolutionHoldsTest {

  /** Points that other processors' arithmetic may take. */
  private static final double TOLERANCE = 0.5;

  private static final Path FOLDER =
      Docs.FOLDER.resolveSibling(ResolutionMeasurement.FOLDER).normalize();

  private static final MeasuredPage<ResolutionRecord> PAGE = ResolutionPage.in(Docs.FOLDER);

  private static ResolutionRecord recorded() {
    return PAGE.record().orElseThrow();
  }

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/resolution.md was changed by hand or is old: run eval/measure resolution")
        .isEqualTo(ResolutionPage.of(recorded()));
  }

  @Test
  void noFigureHasFallen() {
    ResolutionRecord now = ResolutionMeasurement.in(FOLDER).record();

    assertThat(now.sha256())
        .as("the reports are not those recorded: run eval/measure resolution")
        .isEqualTo(recorded().sha256());
    for (PartFigures before : recorded().parts()) {
      assertThat(now.parts())
          .filteredOn(part -> part.part().equals(before.part()))
          .singleElement()
          .satisfies(part -> assertHolds(before, part));
    }
  }

  private static void assertHolds(PartFigures before, PartFigures now) {
    assertThat(now.all().percent(now.all().right()))
        .as("right in %s: run eval/measure resolution if the fall is meant", now.part())
        .isGreaterThanOrEqualTo(before.all().percent(before.all().right()) - TOLERANCE);
    assertThat(now.all().percent(now.all().wrong()))
        .as("wrong in %s: run eval/measure resolution if the rise is meant", now.part())
        .isLessThanOrEqualTo(before.all().percent(before.all().wrong()) + TOLERANCE);
  }
}
