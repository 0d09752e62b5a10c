package org.servanda.eval.entries;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.ActorRegister;
import org.servanda.article.Article;
import org.servanda.entry.Entry;
import org.servanda.pipeline.Pipeline;

/** Measures which entries are found, on the annotated reports. */
public final class EntriesMeasurement {

  /** Where the reports are, below the project's folder. */
  public static final String FOLDER = "eval/corpora/entries";

  private final AnnotatedCorpus corpus;
  private final Judge judge;
  private final Function<Article, List<Entry>> read;

  private EntriesMeasurement(
      AnnotatedCorpus corpus, Judge judge, Function<Article, List<Entry>> read) {
    this.corpus = corpus;
    this.judge = judge;
    this.read = read;
  }

  /**
   * Measures the pipeline as users have it on the reports of a folder.
   *
   * @throws IllegalArgumentException if the folder or a file in it is not as its README says
   */
  public static EntriesMeasurement in(Path folder) {
    Objects.requireNonNull(folder);
    AnnotatedCorpus corpus = AnnotatedCorpus.read(folder);
    Pipeline pipeline = Pipeline.load();
    return new EntriesMeasurement(
        corpus, new Judge(ActorRegister.load()), article -> pipeline.read(article).entries());
  }

  /** The figures; of the held reports, where they are there, no more than by kind. */
  public EntriesRecord record() {
    PartFigures dev = PartFigures.of("dev", scored(corpus.dev()), /* withAspects= */ true);
    return new EntriesRecord(
        corpus.sha256(),
        corpus.held().isEmpty()
            ? List.of(dev)
            : List.of(
                dev, PartFigures.of("held", scored(corpus.held()), /* withAspects= */ false)));
  }

  /**
   * What is missing, extra or wrong in the part that may be read, a few lines each, report by
   * report.
   *
   * @param report the beginning of the name of the reports meant; null for all
   */
  public Stream<String> errors(@Nullable String report) {
    return scored(
            corpus.dev().stream()
                .filter(one -> report == null || one.article().id().startsWith(report))
                .toList())
        .stream()
        .flatMap(EntryErrors::of);
  }

  private List<ScoredReport> scored(List<AnnotatedReport> reports) {
    return reports.stream().map(this::score).toList();
  }

  private ScoredReport score(AnnotatedReport report) {
    Article article = report.article();
    return ScoredReport.of(judge, report, FoundEntries.of(article, read.apply(article)));
  }
}
