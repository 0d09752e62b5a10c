package org.servanda.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.servanda.article.Intake;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.pipeline.Pipeline;
import org.servanda.sources.ArticleExtractor;
import org.servanda.sources.Limits;
import org.servanda.sources.finding.DocumentFinder;
import org.servanda.sources.finding.Findings;
import org.servanda.sources.finding.Found;

/**
 * Reads documents, several at once, and prints them in the order of the input. Only a few are held
 * at any time, however many there are.
 */
final class Batch {

  /** Documents in work or waiting to be printed, for each thread. */
  private static final int AHEAD = 4;

  /** How results look. Called from several threads. */
  interface Printer {
    String print(ArticleRecord record);

    String print(Intake.Rejected rejected);
  }

  /**
   * What became of a batch.
   *
   * @param found how many documents there were
   * @param rejected how many of them could not be taken
   */
  record Result(long found, long rejected) {}

  private record Printed(String text, boolean rejected) {}

  private final ArticleExtractor extractor;
  private final int threads;
  private final Progress progress;
  private final Pipeline pipeline;

  Batch(Pipeline pipeline, boolean asIs, int threads, Progress progress) {
    this.pipeline = pipeline;
    this.extractor = new ArticleExtractor(new ArticleExtractor.Options(asIs, Limits.DEFAULT));
    this.threads = threads;
    this.progress = progress;
  }

  /** Reads all inputs; stops early only when nobody takes the output any more. */
  Result run(List<String> inputs, Printer printer, PrintStream out) {
    DocumentFinder finder = new DocumentFinder(Limits.DEFAULT, Clock.systemUTC(), () -> System.in);
    progress.start(finder.count(inputs));
    Deque<Future<Printed>> waiting = new ArrayDeque<>();
    long found = 0;
    long rejected = 0;
    ExecutorService readers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try (Findings findings = finder.find(inputs)) {
      while ((findings.hasNext() || !waiting.isEmpty()) && !out.checkError()) {
        if (findings.hasNext() && waiting.size() < threads * AHEAD) {
          Found next = findings.next();
          waiting.addLast(readers.submit(() -> printed(next, pipeline, printer)));
          continue;
        }
        Printed printed = result(waiting.removeFirst());
        out.print(printed.text());
        found++;
        rejected += printed.rejected() ? 1 : 0;
        progress.done(found);
      }
    } finally {
      readers.shutdownNow();
      progress.end();
    }
    return new Result(found, rejected);
  }

  private Printed printed(Found found, Pipeline pipeline, Printer printer) {
    Intake intake =
        switch (found) {
          case Found.Refused(var rejected) -> rejected;
          case Found.Ready(var document) -> extractor.extract(document);
        };
    return switch (intake) {
      case Intake.Rejected rejected -> new Printed(printer.print(rejected), true);
      case Intake.Accepted accepted -> read(accepted, pipeline, printer);
    };
  }

  /** A fault of the program on one article is said in its place, and the batch goes on. */
  private static Printed read(Intake.Accepted accepted, Pipeline pipeline, Printer printer) {
    try {
      return new Printed(printer.print(pipeline.read(accepted.article())), false);
    } catch (RuntimeException | StackOverflowError e) {
      String reason =
          "the program failed on this report (%s), which is a fault of its own: please report it"
              .formatted(e);
      return new Printed(printer.print(new Intake.Rejected(accepted.id(), reason)), true);
    }
  }

  private static Printed result(Future<Printed> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be handled", e.getCause());
    }
  }
}
