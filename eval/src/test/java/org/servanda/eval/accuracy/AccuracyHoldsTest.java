package org.servanda.eval.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.servanda.eval.accuracy.AccuracyRecord.MeasuredCorpus;
import org.servanda.eval.corpus.Corpus;
import org.servanda.eval.corpus.PolNear;
import org.servanda.eval.finder.ServandaFinder;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.score.AttributionFigures;
import org.servanda.eval.shared.Docs;
import org.servanda.eval.shared.NeedsShared;

class AccuracyHoldsTest {

  private static final MeasuredPage<AccuracyRecord> FILES = AccuracyPage.in(Docs.FOLDER);

  private static AccuracyRecord recorded() {
    return FILES.record().orElseThrow();
  }

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(FILES.page())
        .as("docs/accuracy.md was changed by hand or is old: run eval/measure accuracy")
        .isEqualTo(AccuracyPage.of(recorded()));
  }

  @Test
  @NeedsShared("corpora/polnear/dev")
  void noFigureOfServandaHasFallen(Path dev) {
    Corpus corpus = PolNear.read(dev);
    assertThat(MeasuredCorpus.of(corpus))
        .as("the corpus is not the one recorded: run eval/measure accuracy --peer")
        .isEqualTo(recorded().corpus());

    AttributionFigures figures =
        new AccuracyMeasurement(corpus, progress -> {}).figures(ServandaFinder.load());

    assertThat(
            FallenFigures.between(
                recorded().of(ServandaFinder.NAME).orElseThrow().figures(), figures))
        .as("if the fall is meant, say why in DECISIONS.md and run eval/measure accuracy")
        .isEmpty();
  }
}
