package org.servanda.eval.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.score.Percentages;
import org.servanda.eval.score.Tally;
import org.servanda.eval.shared.Docs;

class EntriesHoldTest {

  /** Points that other processors' arithmetic may take. */
  private static final double TOLERANCE = 0.5;

  private static final Path FOLDER =
      Docs.FOLDER.resolveSibling(EntriesMeasurement.FOLDER).normalize();

  private static final MeasuredPage<EntriesRecord> PAGE = EntriesPage.in(Docs.FOLDER);

  private static EntriesRecord recorded() {
    return PAGE.record().orElseThrow();
  }

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/entries.md was changed by hand or is old: run eval/measure entries")
        .isEqualTo(EntriesPage.of(recorded()));
  }

  @Test
  void noFigureHasFallen() {
    EntriesRecord now = EntriesMeasurement.in(FOLDER).record();

    assertThat(now.sha256())
        .as("the reports are not those recorded: run eval/measure entries")
        .isEqualTo(recorded().sha256());
    for (PartFigures before : recorded().parts()) {
      assertThat(now.parts())
          .filteredOn(part -> part.part().equals(before.part()))
          .singleElement()
          .satisfies(part -> before.kinds().forEach(kind -> assertHolds(kind, part)));
    }
  }

  private static void assertHolds(KindFigures before, PartFigures part) {
    assertThat(part.kinds())
        .filteredOn(kind -> kind.kind().equals(before.kind()))
        .singleElement()
        .satisfies(
            kind -> {
              assertHolds(part.part() + " found " + kind.kind(), before.found(), kind.found());
              assertHolds(part.part() + " right " + kind.kind(), before.right(), kind.right());
            });
  }

  private static void assertHolds(String what, Tally before, Tally now) {
    String told = "%s: run eval/measure entries if the fall is meant".formatted(what);
    Percentages least = before.percentages();
    Percentages figures = now.percentages();
    assertThat(figures.precision()).as(told).isGreaterThanOrEqualTo(least.precision() - TOLERANCE);
    assertThat(figures.recall()).as(told).isGreaterThanOrEqualTo(least.recall() - TOLERANCE);
  }
}
