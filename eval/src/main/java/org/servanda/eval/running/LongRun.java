package org.servanda.eval.running;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.servanda.article.Article;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.eval.speed.Memory;
import org.servanda.pipeline.Pipeline;

/** Reads the openings of a corpus's texts again and again, on one thread. */
final class LongRun {

  private static final List<Long> MARKS = List.of(1_000L, 10_000L, 100_000L);

  /** So many characters of each text: a short item, so that many can be read. */
  private static final int OPENING = 200;

  private LongRun() {}

  static List<RunningRecord.Mark> over(List<CorpusDocument> documents, Consumer<String> progress) {
    List<String> openings =
        documents.stream()
            .map(CorpusDocument::text)
            .map(text -> text.substring(0, Math.min(text.length(), OPENING)))
            .toList();
    Pipeline pipeline = Pipeline.load();
    List<RunningRecord.Mark> marks = new ArrayList<>();
    long read = 0;
    for (long mark : MARKS) {
      long timedFrom = mark - mark / 10;
      read = read(pipeline, openings, read, timedFrom);
      long start = System.nanoTime();
      read = read(pipeline, openings, read, mark);
      double milliseconds = (System.nanoTime() - start) / 1e6 / (mark - timedFrom);
      marks.add(
          new RunningRecord.Mark(
              mark, Math.round(milliseconds * 1000) / 1000.0, Memory.peakResidentMiB().orElse(0L)));
      progress.accept("%d articles, %.2f ms each".formatted(mark, milliseconds));
    }
    return marks;
  }

  private static long read(Pipeline pipeline, List<String> openings, long from, long to) {
    for (long i = from; i < to; i++) {
      String text = openings.get((int) (i % openings.size()));
      if (pipeline.read(Article.ofText("a" + i, text)).entries().size() > text.length()) {
        throw new IllegalStateException("more entries than characters in " + text);
      }
    }
    return to;
  }
}
