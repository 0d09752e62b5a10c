package org.servanda.eval.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servanda.eval.corpus.PolNear;
import org.servanda.eval.record.RecordJson;

/**
 * Starts a Java process for each system, one after the other, with the same command but for the
 * system's name.
 *
 * @param folder the texts
 * @param work where checkpoints and partial results go
 * @param mainClass the class whose command {@code read} is a {@link SpeedRun}
 */
public record SpeedMeasurement(Path folder, Path work, Class<?> mainClass) {

  /** As {@code ./servanda} has it: what suits one reading thread, and for the peer too. */
  private static final String COLLECTOR = "-XX:+UseSerialGC";

  /** Measures, and keeps comparable figures of a peer from {@code before}. */
  public SpeedRecord run(SpeedOptions options, Optional<SpeedRecord> before) {
    SpeedRecord.Conditions conditions = SpeedRecord.Conditions.of(PolNear.read(folder), options);
    List<SpeedResult> results = new ArrayList<>();
    results.add(inOwnProcess(TimedSystem.SERVANDA, 1, options));
    results.add(inOwnProcess(TimedSystem.SERVANDA, 2, options));
    results.add(inOwnProcess(TimedSystem.ENCODER, 1, options));
    if (options.peer()) {
      results.add(inOwnProcess(TimedSystem.PEER, 1, options));
    }
    return new SpeedRecord(conditions, results, List.of()).keeping(before);
  }

  private SpeedResult inOwnProcess(TimedSystem system, int threads, SpeedOptions options) {
    String name = "%s-%d".formatted(system.name().toLowerCase(Locale.ROOT), threads);
    Path result = work.resolve(name + ".json");
    ProcessBuilder process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.heap(),
                COLLECTOR,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass.getName(),
                "read",
                "--system=" + system,
                "--threads=" + threads,
                "--sample=" + options.sample(),
                "--warm-up=" + options.warmUp(),
                "--checkpoints=" + work.resolve(name + ".tsv"),
                "--result=" + result,
                folder.toString())
            .inheritIO();
    try {
      int exit = process.start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException(
            "the process for %s ended with %d: see above, and %s for what it had read"
                .formatted(system, exit, work.resolve(name + ".tsv")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the measurement was interrupted", e);
    }
    return RecordJson.read(result, SpeedResult.class).orElseThrow();
  }
}
