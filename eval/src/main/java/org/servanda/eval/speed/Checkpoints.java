package org.servanda.eval.speed;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Keeps what has been read so far, so that a stopped run can be looked at: one line a text, with
 * its id, words, attributions and milliseconds, written at once. Tells how it goes on from time to
 * time. Thread-safe.
 */
final class Checkpoints implements Closeable {

  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

  private final BufferedWriter lines;
  private final int documents;
  private final Consumer<String> progress;
  private final LongSupplier nanoTime;
  private final long start;
  private long lastReport;
  private int done;
  private long attributions;

  Checkpoints(Path file, int documents, Consumer<String> progress, LongSupplier nanoTime) {
    this.documents = documents;
    this.progress = progress;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.lastReport = start;
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      this.lines = Files.newBufferedWriter(file);
      lines.write("document\twords\tattributions\tmilliseconds\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void done(SpeedText text, int found, long nanos) {
    try {
      lines.write(
          String.format(
              Locale.ROOT, "%s\t%d\t%d\t%.1f%n", text.id(), text.words(), found, nanos / 1e6));
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    done++;
    attributions += found;
    report();
  }

  private void report() {
    long now = nanoTime.getAsLong();
    if (now - lastReport < BETWEEN_REPORTS.toNanos() && done < documents) {
      return;
    }
    lastReport = now;
    double rate = done / Math.max((now - start) / 1e9, 1e-9);
    progress.accept(
        String.format(
            Locale.ROOT,
            "%d of %d documents, %.2f a second, %.0f s left",
            done,
            documents,
            rate,
            (documents - done) / rate));
  }

  synchronized long attributions() {
    return attributions;
  }

  @Override
  public synchronized void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
