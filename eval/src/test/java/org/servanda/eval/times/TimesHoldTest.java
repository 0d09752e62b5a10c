package org.servanda.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.shared.Docs;
import org.servanda.eval.shared.NeedsShared;

class TimesHoldTest {

  /** Points of F1: which way a time looks can hang on a model's arithmetic. */
  private static final double TOLERANCE = 0.3;

  private static final MeasuredPage<TimesRecord> PAGE = TimesPage.in(Docs.FOLDER);

  private static TimesRecord recorded() {
    return PAGE.record().orElseThrow();
  }

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/times.md was changed by hand or is old: run eval/measure times")
        .isEqualTo(TimesPage.of(recorded()));
  }

  @Test
  @NeedsShared("corpora/timex")
  void noFigureHasFallen(Path timex) {
    TimesRecord now = TimesMeasurement.in(timex);

    for (TimeAccuracy before : recorded().corpora()) {
      assertThat(now.corpora())
          .filteredOn(corpus -> corpus.corpus().equals(before.corpus()))
          .singleElement()
          .satisfies(
              corpus -> {
                assertThat(corpus.sha256())
                    .as("the files of " + corpus.corpus())
                    .isEqualTo(before.sha256());
                assertThat(corpus.relaxed().f1())
                    .as("words in %s: run eval/measure times if it is meant", corpus.corpus())
                    .isGreaterThan(before.relaxed().f1() - TOLERANCE);
                assertThat(corpus.value().f1())
                    .as("values in %s: run eval/measure times if it is meant", corpus.corpus())
                    .isGreaterThan(before.value().f1() - TOLERANCE);
              });
    }
  }
}
