package org.servanda.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedRunTest {

  @Test
  void everyTextIsReadOnceAndCounted(@TempDir Path folder) {
    List<SpeedText> texts =
        List.of(new SpeedText("a", "He said yes.", 3), new SpeedText("b", "She said no.", 3));
    Path checkpoints = folder.resolve("run.tsv");

    SpeedResult result =
        new SpeedRun(TimedSystem.SERVANDA, 2, 1, Duration.ZERO)
            .over(texts, checkpoints, progress -> {});

    assertThat(result.system()).isEqualTo("Servanda");
    assertThat(result.documents()).isEqualTo(2);
    assertThat(result.words()).isEqualTo(6);
    assertThat(result.seconds()).isPositive();
    assertThat(result.peakHeapMiB()).isPositive();
    assertThat(checkpoints).content().hasLineCount(3);
  }

  @Test
  void aRunWithoutThreadsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpeedRun.of("SERVANDA", 0, 1))
        .withMessageEndingWith("need 1 or more threads and 0 or more texts");
  }
}
