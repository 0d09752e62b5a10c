package org.servanda.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

  private final AtomicLong clock = new AtomicLong();
  private final List<String> told = new ArrayList<>();

  private void read(Checkpoints checkpoints, String id, Duration time) {
    clock.addAndGet(time.toNanos());
    checkpoints.done(new SpeedText(id, "two words", 2), 1, time.toNanos());
  }

  @Test
  void whatHasBeenReadIsOnDiskAtOnce(@TempDir Path folder) {
    Path file = folder.resolve("speed/run.tsv");
    try (Checkpoints checkpoints = new Checkpoints(file, 9, told::add, clock::get)) {
      read(checkpoints, "a", Duration.ofMillis(1500));

      assertThat(file).hasContent("document\twords\tattributions\tmilliseconds\na\t2\t1\t1500.0\n");
    }
  }

  @Test
  void progressIsToldFromTimeToTimeAndAtTheEnd(@TempDir Path folder) {
    try (Checkpoints checkpoints =
        new Checkpoints(folder.resolve("run.tsv"), 5, told::add, clock::get)) {
      read(checkpoints, "a", Duration.ofSeconds(6));
      read(checkpoints, "b", Duration.ofSeconds(6));
      read(checkpoints, "c", Duration.ofSeconds(1));
      read(checkpoints, "d", Duration.ofSeconds(1));
      read(checkpoints, "e", Duration.ofSeconds(1));

      assertThat(checkpoints.attributions()).isEqualTo(5);
    }

    assertThat(told)
        .containsExactly(
            "2 of 5 documents, 0.17 a second, 18 s left",
            "5 of 5 documents, 0.33 a second, 0 s left");
  }
}
