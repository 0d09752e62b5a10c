package org.servanda.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.shared.Docs;

class SpeedPageTest {

  private static final SpeedRecord.Conditions CONDITIONS =
      new SpeedRecord.Conditions(
          "polnear/train", "00", 1, 10, "6g", new Machine("A CPU", 2, 8000, "A JVM 25", "Linux"));
  private static final SpeedResult SERVANDA =
      new SpeedResult("Servanda", 1, 100, 60_000, 2_000, 1.5, 20, 25, 900L, 400);
  private static final SpeedResult PEER =
      new SpeedResult("Peer 2.0", 1, 100, 60_000, 500, 8, 300, 400, null, 4000);

  @Test
  void runsOfOneMeasurementAreCompared() {
    SpeedRecord record = new SpeedRecord(CONDITIONS, List.of(SERVANDA, PEER), List.of());

    assertThat(SpeedPage.of(record))
        .contains("The texts of `polnear/train`, read from memory on A CPU with 2 cores")
        .contains("| Servanda | 1 | 20.0 | 25.0 | 5.00 | 3000 | 1.5 | 900 | 400 | 2000 |")
        .contains("| Peer 2.0 | 1 | 300.0 | 400.0 | 0.33 | 200 | 8.0 | – | 4000 | 500 |")
        .contains("On one thread, Servanda reads 15.0 times as many words a second as the peer.");
  }

  @Test
  void earlierRunsAreKeptUnderTheSameConditionsButNotCompared() {
    SpeedRecord both = new SpeedRecord(CONDITIONS, List.of(SERVANDA, PEER), List.of());
    SpeedRecord alone = new SpeedRecord(CONDITIONS, List.of(SERVANDA), List.of());

    SpeedRecord record = alone.keeping(Optional.of(both));

    assertThat(record.earlier()).containsExactly(PEER);
    assertThat(record.keeping(Optional.of(record))).isEqualTo(record);
    assertThat(SpeedPage.of(record)).contains("| Peer 2.0 (earlier) |").doesNotContain("times as");
  }

  @Test
  void earlierRunsOnOtherTextsAreDropped() {
    SpeedRecord before = new SpeedRecord(CONDITIONS, List.of(PEER), List.of());
    SpeedRecord.Conditions sampled =
        new SpeedRecord.Conditions("polnear/train", "00", 40, 10, "6g", CONDITIONS.machine());

    assertThat(
            new SpeedRecord(sampled, List.of(SERVANDA), List.of())
                .keeping(Optional.of(before))
                .earlier())
        .isEmpty();
  }

  @Test
  void aRecordIsReadAsItWasWritten(@TempDir Path docs) {
    SpeedRecord record = new SpeedRecord(CONDITIONS, List.of(SERVANDA), List.of(PEER));
    MeasuredPage<SpeedRecord> files = SpeedPage.in(docs);

    files.write(record);

    assertThat(files.record()).contains(record);
    assertThat(files.page()).isEqualTo(SpeedPage.of(record));
  }

  @Test
  void twoThreadsAndTheEncoderAloneAreComparedWithOneThread() {
    SpeedResult two = new SpeedResult("Servanda", 2, 100, 60_000, 2_000, 1.5, 11, 25, 900L, 400);
    SpeedResult encoder =
        new SpeedResult(TimedSystem.ENCODER.title(), 1, 100, 60_000, 0, 1.5, 16, 16, 900L, 400);
    SpeedRecord record = new SpeedRecord(CONDITIONS, List.of(SERVANDA, two, encoder), List.of());

    assertThat(SpeedPage.of(record))
        .contains("On two threads it reads 1.82 times as many as on one.")
        .contains("goes at 80 % of the rate of its encoder alone.");
  }

  @Test
  void theRecordedSpeedHasNotFallen() {
    SpeedRecord record = SpeedPage.in(Docs.FOLDER).record().orElseThrow();

    assertThat(record.timesPeer())
        .hasValueSatisfying(t -> assertThat(t).isGreaterThanOrEqualTo(40));
    assertThat(record.timesOneThread()).hasValueSatisfying(t -> assertThat(t).isGreaterThan(1.7));
    assertThat(record.shareOfEncoder()).hasValueSatisfying(t -> assertThat(t).isGreaterThan(0.8));
  }

  @Test
  void thePageInTheDocumentationIsTheOneMadeFromTheRecord() {
    MeasuredPage<SpeedRecord> files = SpeedPage.in(Docs.FOLDER);
    assumeTrue(
        files.record().isPresent(), "speed has not been recorded yet: run eval/measure speed");

    assertThat(files.page())
        .as("docs/speed.md was changed by hand or is old: run eval/measure speed")
        .isEqualTo(SpeedPage.of(files.record().orElseThrow()));
  }
}
