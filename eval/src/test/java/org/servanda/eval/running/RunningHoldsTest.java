package org.servanda.eval.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.shared.Docs;

class RunningHoldsTest {

  private static final MeasuredPage<RunningRecord> PAGE = RunningPage.in(Docs.FOLDER);

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/running.md was changed by hand or is old: run eval/measure running")
        .isEqualTo(RunningPage.of(PAGE.record().orElseThrow()));
  }

  @Test
  void startsAndLongRunsAreAsAskedFor() {
    RunningRecord record = PAGE.record().orElseThrow();
    double early = record.marks().getFirst().millisecondsEach();

    assertThat(record.starts().getLast().medianSeconds()).isLessThan(1.5);
    assertThat(record.marks().getLast().articles()).isEqualTo(100_000);
    assertThat(record.marks())
        .allSatisfy(
            mark -> {
              assertThat(mark.millisecondsEach()).isLessThan(early * 1.1);
              assertThat(mark.peakResidentMiB()).isLessThan(1024);
            });
  }
}
