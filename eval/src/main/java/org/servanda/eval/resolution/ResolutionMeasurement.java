package org.servanda.eval.resolution;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servanda.pipeline.Pipeline;

/** Measures who and what is meant, on the annotated reports. */
public final class ResolutionMeasurement {

  /** Where the reports are, below the project's folder. */
  public static final String FOLDER = "eval/corpora/resolution";

  private final GoldCorpus corpus;
  private final List<Scored> dev;
  private final List<Scored> held;

  private ResolutionMeasurement(GoldCorpus corpus, ResolutionScorer scorer) {
    this.corpus = corpus;
    this.dev = score(scorer, corpus.dev());
    this.held = score(scorer, corpus.held());
  }

  /**
   * Reads the reports of a folder with the pipeline as users have it.
   *
   * @throws IllegalArgumentException if the folder or a file in it is not as its README says
   */
  public static ResolutionMeasurement in(Path folder) {
    Objects.requireNonNull(folder);
    Pipeline pipeline = Pipeline.load();
    return new ResolutionMeasurement(
        GoldCorpus.read(folder),
        new ResolutionScorer(article -> pipeline.read(article).resolved()));
  }

  /** The figures. */
  public ResolutionRecord record() {
    return new ResolutionRecord(
        corpus.sha256(),
        List.of(
            PartFigures.of("dev", corpus.dev().size(), dev),
            PartFigures.of("held", corpus.held().size(), held)));
  }

  /** What is wrong or open in the part that may be read, a few lines each, the wrong ones first. */
  public Stream<String> errors() {
    return Stream.of(Outcome.WRONG, Outcome.OPEN)
        .flatMap(outcome -> dev.stream().filter(scored -> scored.outcome() == outcome))
        .map(Scored::lines);
  }

  private static List<Scored> score(ResolutionScorer scorer, List<GoldReport> reports) {
    return reports.stream().flatMap(report -> scorer.score(report).stream()).toList();
  }
}
