package org.servanda.eval.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts {@code ./servanda read} on one short report, with and without its class cache. */
final class ColdStart {

  private static final int TIMES = 7;

  /** Makes {@code ./servanda} leave its class cache alone. */
  private static final String WITHOUT = "SERVANDA_NO_CACHE";

  private ColdStart() {}

  static List<RunningRecord.Start> of(Path root) {
    return List.of(
        measured(root, "classes loaded and linked anew", Map.of(WITHOUT, "1")),
        measured(root, "classes from the cache made at the first run", Map.of()));
  }

  private static RunningRecord.Start measured(
      Path root, String how, Map<String, String> environment) {
    run(root, environment);
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      run(root, environment);
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    seconds.sort(Double::compare);
    return new RunningRecord.Start(how, TIMES, Math.round(seconds.get(TIMES / 2) * 1000) / 1000.0);
  }

  private static void run(Path root, Map<String, String> environment) {
    ProcessBuilder process =
        new ProcessBuilder(
                root.resolve("servanda").toString(),
                "read",
                root.resolve("examples/jeddah-talks.txt").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    process.environment().putAll(environment);
    try {
      int exit = process.start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("./servanda read ended with %d".formatted(exit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the measurement was interrupted", e);
    }
  }
}
