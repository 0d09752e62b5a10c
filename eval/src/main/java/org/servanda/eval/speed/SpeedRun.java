package org.servanda.eval.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * One system reads all texts, in this process.
 *
 * @param system which
 * @param threads how many read at the same time
 * @param warmUp how many texts, from the first on, are read beforehand without being counted
 * @param atLeast how long it reads: all texts again and again until this time is over, so that a
 *     fast system is not measured while the virtual machine still compiles it
 */
public record SpeedRun(TimedSystem system, int threads, int warmUp, Duration atLeast) {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  public SpeedRun {
    if (threads < 1 || warmUp < 0) {
      throw new IllegalArgumentException(
          "%d threads and %d texts to warm up: need 1 or more threads and 0 or more texts"
              .formatted(threads, warmUp));
    }
  }

  /** A run of the system of that name. */
  public static SpeedRun of(String system, int threads, int warmUp) {
    return new SpeedRun(TimedSystem.valueOf(system), threads, warmUp, LONG_ENOUGH);
  }

  /**
   * Loads the system, warms up, and reads.
   *
   * @param checkpoints the file that tells what has been read so far
   * @param progress is told how it goes on, a line at a time
   */
  public SpeedResult over(List<SpeedText> texts, Path checkpoints, Consumer<String> progress) {
    Consumer<String> ours =
        line -> progress.accept("%s on %d: %s".formatted(system.title(), threads, line));
    long begin = System.nanoTime();
    TimedSystem.TextReader reader = system.load(texts);
    double loadSeconds = secondsSince(begin);
    ours.accept("loaded in %.0f s, warming up".formatted(loadSeconds));
    texts.stream().limit(warmUp).forEach(text -> reader.read(text.id(), text.text()));
    long start = System.nanoTime();
    long cpuStart = cpuTime();
    int rounds = 0;
    long attributions;
    do {
      attributions = readAll(reader, texts, checkpoints, ours);
      rounds++;
    } while (System.nanoTime() - start < atLeast.toNanos());
    double seconds = secondsSince(start) / rounds;
    double cpuSeconds = (cpuTime() - cpuStart) / 1e9 / rounds;
    return new SpeedResult(
        system.title(),
        threads,
        texts.size(),
        texts.stream().mapToLong(SpeedText::words).sum(),
        attributions,
        rounded(loadSeconds),
        rounded(seconds),
        rounded(cpuSeconds),
        Memory.peakResidentMiB().orElse(null),
        Memory.peakHeapMiB());
  }

  /** Reads each text once, and tells how many attributions there are. */
  private long readAll(
      TimedSystem.TextReader reader,
      List<SpeedText> texts,
      Path checkpoints,
      Consumer<String> progress) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads);
        Checkpoints done = new Checkpoints(checkpoints, texts.size(), progress, System::nanoTime)) {
      List<? extends Future<?>> tasks =
          texts.stream().map(text -> pool.submit(() -> read(reader, text, done))).toList();
      for (Future<?> task : tasks) {
        task.get();
      }
      return done.attributions();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("%s failed on a text".formatted(system.title()), e);
    }
  }

  private static void read(TimedSystem.TextReader reader, SpeedText text, Checkpoints done) {
    long start = System.nanoTime();
    int found = reader.read(text.id(), text.text());
    done.done(text, found, System.nanoTime() - start);
  }

  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }

  private static double rounded(double seconds) {
    return Math.max(Math.round(seconds * 1000) / 1000.0, 0.001);
  }
}
