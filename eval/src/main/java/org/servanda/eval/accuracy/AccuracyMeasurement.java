package org.servanda.eval.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.servanda.eval.accuracy.AccuracyRecord.MeasuredCorpus;
import org.servanda.eval.corpus.Corpus;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.eval.finder.AttributionFinder;
import org.servanda.eval.finder.Peer;
import org.servanda.eval.finder.ServandaFinder;
import org.servanda.eval.score.AttributionFigures;
import org.servanda.eval.score.AttributionScorer;
import org.servanda.eval.score.AttributionTally;

/** Runs systems over the annotated documents of a corpus and scores them. */
public final class AccuracyMeasurement {

  private final Corpus corpus;
  private final Consumer<String> progress;

  /**
   * @param corpus what to measure on
   * @param progress is told what is going on, a line at a time
   */
  public AccuracyMeasurement(Corpus corpus, Consumer<String> progress) {
    this.corpus = corpus;
    this.progress = progress;
  }

  /** Servanda alone; a peer's figures are kept from {@code earlier} if its corpus is the same. */
  public AccuracyRecord servanda(Optional<AccuracyRecord> earlier) {
    List<SystemAccuracy> systems = new ArrayList<>();
    systems.add(measureServanda());
    earlier
        .filter(record -> record.corpus().equals(MeasuredCorpus.of(corpus)))
        .map(AccuracyRecord::systems)
        .orElse(List.of())
        .stream()
        .filter(system -> !system.name().equals(ServandaFinder.NAME))
        .forEach(systems::add);
    return new AccuracyRecord(MeasuredCorpus.of(corpus), systems);
  }

  /** Servanda, then the peer. */
  public AccuracyRecord servandaAnd(Peer peer) {
    return new AccuracyRecord(
        MeasuredCorpus.of(corpus),
        List.of(
            measureServanda(),
            new SystemAccuracy(peer.name(), peer.settings(), figures(peer.load()))));
  }

  private SystemAccuracy measureServanda() {
    return new SystemAccuracy(ServandaFinder.NAME, List.of(), figures(ServandaFinder.load()));
  }

  /** The figures of any finder. */
  public AttributionFigures figures(AttributionFinder finder) {
    AttributionTally tally = AttributionTally.NONE;
    int done = 0;
    List<CorpusDocument> documents = corpus.annotated();
    for (CorpusDocument document : documents) {
      tally =
          tally.plus(
              AttributionScorer.score(
                  document.text(), document.gold(), finder.find(document.id(), document.text())));
      done++;
      if (done % 10 == 0 || done == documents.size()) {
        progress.accept("%s: %d of %d documents".formatted(finder.name(), done, documents.size()));
      }
    }
    return tally.figures(finder.findsCues());
  }

  /** The second annotator's figures against the first, where a document has two. */
  public AttributionFigures secondAnnotator() {
    return corpus.annotated().stream()
        .filter(document -> document.annotations().size() > 1)
        .map(
            document ->
                AttributionScorer.score(
                    document.text(), document.gold(), document.annotations().get(1).attributions()))
        .reduce(AttributionTally.NONE, AttributionTally::plus)
        .figures(true);
  }
}
