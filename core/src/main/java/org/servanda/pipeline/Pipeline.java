package org.servanda.pipeline;

import java.util.List;
import org.servanda.article.Article;
import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reader.Reader;
import org.servanda.reading.Reading;
import org.servanda.register.Resolution;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;

/**
 * Reads articles, stage by stage. The command line, the tests and the evaluation all call this one
 * method. Immutable and thread-safe; one is enough for a process.
 */
public final class Pipeline {

  private final Reader reader;

  private Pipeline(Reader reader) {
    this.reader = reader;
  }

  /** Loads the models and word lists, which takes a moment. */
  public static Pipeline load() {
    return new Pipeline(Reader.load(Gazetteer.load()));
  }

  /** Reads one article. */
  public ArticleRecord read(Article article) {
    Reading reading = reader.read(article);
    DatedReading dated = new DatedReading(reading, List.of(), article.publication());
    ResolvedReading resolved =
        new ResolvedReading(
            dated,
            List.of(),
            reading.attributions().stream()
                .map(a -> new Speaker(a, Resolution.open("", List.of(), "not resolved yet"), null))
                .toList(),
            List.of());
    return new ArticleRecord(resolved, List.of());
  }
}
