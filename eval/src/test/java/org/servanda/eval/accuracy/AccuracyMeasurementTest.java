package org.servanda.eval.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.eval.corpus.Annotation;
import org.servanda.eval.corpus.Corpus;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.eval.corpus.PolNear;
import org.servanda.eval.corpus.RoleSpans;
import org.servanda.eval.finder.AttributionFinder;
import org.servanda.eval.finder.Peer;
import org.servanda.eval.finder.Setting;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.score.AttributionFigures;
import org.servanda.eval.score.Percentages;
import org.servanda.eval.shared.NeedsShared;
import org.servanda.text.Span;

class AccuracyMeasurementTest {

  private static final RoleSpans YES =
      new RoleSpans(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(8, 11)));
  private static final Corpus CORPUS =
      new Corpus(
          "c/d",
          "00",
          List.of(
              new CorpusDocument(
                  "one",
                  "He said yes",
                  List.of(new Annotation("a", List.of(YES), 2), new Annotation("b", List.of(), 0))),
              new CorpusDocument("two", "She said yes", List.of())));

  /** Finds the same in every text, but no cues. */
  private record FixedPeer(List<RoleSpans> finds) implements Peer, AttributionFinder {
    @Override
    public String name() {
      return "Fixed 1.0";
    }

    @Override
    public List<Setting> settings() {
      return List.of(new Setting("depth", "2"));
    }

    @Override
    public AttributionFinder load() {
      return this;
    }

    @Override
    public boolean findsCues() {
      return false;
    }

    @Override
    public List<RoleSpans> find(String id, String text) {
      return finds;
    }
  }

  private static AccuracyMeasurement measurement(Corpus corpus) {
    return new AccuracyMeasurement(corpus, progress -> {});
  }

  @Test
  void onlyAnnotatedDocumentsAreScoredAgainstTheirFirstAnnotator() {
    AttributionFigures figures = measurement(CORPUS).figures(new FixedPeer(List.of(YES)));

    assertThat(figures.gold()).isEqualTo(1);
    assertThat(figures.contentAt80()).isEqualTo(new Percentages(100, 100, 100));
    assertThat(figures.exactTriple()).isNull();
  }

  @Test
  void theSecondAnnotatorIsScoredAgainstTheFirst() {
    AttributionFigures figures = measurement(CORPUS).secondAnnotator();

    assertThat(figures.gold()).isEqualTo(1);
    assertThat(figures.found()).isZero();
  }

  @Test
  void theFiguresOfThePeerAreKeptWhileTheCorpusIsTheSame() {
    AccuracyRecord both = measurement(CORPUS).servandaAnd(new FixedPeer(List.of(YES)));

    AccuracyRecord alone = measurement(CORPUS).servanda(Optional.of(both));
    Corpus changed = new Corpus("c/d", "01", CORPUS.documents());

    assertThat(alone).isEqualTo(both);
    assertThat(measurement(changed).servanda(Optional.of(both)).systems())
        .extracting(SystemAccuracy::name)
        .containsExactly("Servanda");
  }

  @Test
  void aRecordIsReadAsItWasWritten(@TempDir Path docs) {
    AccuracyRecord record = measurement(CORPUS).servandaAnd(new FixedPeer(List.of(YES)));
    MeasuredPage<AccuracyRecord> files = AccuracyPage.in(docs);

    assertThat(files.record()).isEmpty();
    files.write(record);

    assertThat(files.record()).contains(record);
    assertThat(files.page())
        .isEqualTo(AccuracyPage.of(record))
        .contains("Measured on `c/d`: 1 articles with 1 attributions; SHA-256 of the corpus `00`")
        .contains("| Fixed 1.0 | 100.0 | 100.0 | 100.0 | – | 100.0 | 100.0 | 100.0 | – |")
        .contains("Fixed 1.0 runs with `depth=2`.");
  }

  @Test
  void progressIsTold() {
    List<String> told = new ArrayList<>();

    AttributionFigures figures =
        new AccuracyMeasurement(CORPUS, told::add).figures(new FixedPeer(List.of()));

    assertThat(figures.found()).isZero();
    assertThat(told).containsExactly("Fixed 1.0: 1 of 1 documents");
  }

  @Test
  @NeedsShared("corpora/polnear/train")
  void twoAnnotatorsAgreeOnMostContentsAndOnFewerExactTriples(Path train) {
    AttributionFigures figures = measurement(PolNear.read(train)).secondAnnotator();

    assertThat(figures.contentAt30().f1()).isBetween(80.0, 86.0);
    assertThat(figures.contentAt80().f1()).isBetween(70.0, 76.0);
    assertThat(figures.exactTriple()).isNotNull();
    assertThat(figures.exactTriple().f1()).isBetween(54.0, 60.0);
  }

  @Test
  @NeedsShared("corpora/polnear/train")
  void theGoldOfACorpusAgainstItselfIsPerfect(Path train) {
    Corpus corpus = PolNear.read(train);
    Corpus twice =
        new Corpus(
            corpus.name(),
            corpus.sha256(),
            corpus.documents().stream()
                .map(
                    document -> {
                      Annotation first = document.annotations().getFirst();
                      return new CorpusDocument(
                          document.id(), document.text(), List.of(first, first));
                    })
                .toList());

    AttributionFigures figures = measurement(twice).secondAnnotator();

    Percentages all = new Percentages(100, 100, 100);
    assertThat(figures)
        .isEqualTo(
            new AttributionFigures(
                figures.gold(), figures.gold(), all, all, all, all, all, all, all, 100));
  }
}
