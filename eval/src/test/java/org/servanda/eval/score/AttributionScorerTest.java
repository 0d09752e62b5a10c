package org.servanda.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.eval.score.Attributions.TEXT;
import static org.servanda.eval.score.Attributions.attribution;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.eval.corpus.RoleSpans;
import org.servanda.text.Span;

class AttributionScorerTest {

  private static AttributionTally score(List<RoleSpans> gold, List<RoleSpans> found) {
    return AttributionScorer.score(TEXT, gold, found);
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    List<RoleSpans> gold = List.of(attribution("0", "1", "2-9"), attribution("", "12", "13-20 22"));

    AttributionFigures figures = score(gold, gold).figures(true);

    Percentages all = new Percentages(100, 100, 100);
    assertThat(figures)
        .isEqualTo(new AttributionFigures(2, 2, all, all, all, all, all, all, all, 100));
  }

  @Test
  void nothingFoundScoresNothing() {
    AttributionTally tally = score(List.of(attribution("0", "1", "2-4")), List.of());

    assertThat(tally.contentAt30()).isEqualTo(new Tally(0, 0, 1));
    assertThat(tally.contentWords()).isEqualTo(new Tally(0, 0, 3));
    assertThat(tally.figures(true).contentAt30()).isEqualTo(new Percentages(0, 0, 0));
    assertThat(tally.rightSource()).isEqualTo(new Share(0, 0));
  }

  @Test
  void aWordInTwoContentsCountsOnce() {
    AttributionTally tally =
        score(
            List.of(attribution("0", "1", "2-5"), attribution("3", "4", "4-7")),
            List.of(attribution("0", "1", "6-9")));

    assertThat(tally.contentWords()).isEqualTo(new Tally(2, 4, 6));
    assertThat(tally.sourceWords()).isEqualTo(new Tally(1, 1, 2));
    assertThat(tally.cueWords()).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void theBordersOfThePairsBelongToThem() {
    // Three of ten words in common: 0.3. Four of five: 0.8.
    List<RoleSpans> gold = List.of(attribution("", "", "0-5"), attribution("", "", "20-24"));

    AttributionTally at =
        score(gold, List.of(attribution("", "", "3-9"), attribution("", "", "20-23")));
    AttributionTally below =
        score(gold, List.of(attribution("", "", "3-10"), attribution("", "", "20-22")));

    assertThat(at.contentAt30()).isEqualTo(new Tally(2, 2, 2));
    assertThat(at.contentAt80()).isEqualTo(new Tally(1, 2, 2));
    assertThat(below.contentAt30()).isEqualTo(new Tally(1, 2, 2));
    assertThat(below.contentAt80()).isEqualTo(new Tally(0, 2, 2));
  }

  @Test
  void theBestPairIsTakenFirstAndEachIsPairedOnce() {
    // The second found content fits both, the longer gold one better: 8 of 10 against 4 of 8.
    List<RoleSpans> gold = List.of(attribution("30", "", "0-3"), attribution("31", "", "0-9"));
    List<RoleSpans> found = List.of(attribution("31", "", "0-7"), attribution("30", "", "2-3"));

    AttributionTally tally = score(gold, found);

    assertThat(tally.contentAt30()).isEqualTo(new Tally(2, 2, 2));
    assertThat(tally.contentAt80()).isEqualTo(new Tally(1, 2, 2));
    assertThat(tally.rightSource()).isEqualTo(new Share(2, 2));
  }

  @Test
  void twoFindsOfOneContentAreOneRightAndOneWrong() {
    RoleSpans gold = attribution("0", "1", "2-9");

    AttributionTally tally = score(List.of(gold), List.of(gold, gold));

    assertThat(tally.contentAt30()).isEqualTo(new Tally(1, 2, 1));
    assertThat(tally.exactTriple()).isEqualTo(new Tally(1, 2, 1));
    assertThat(tally.figures(true).exactTriple()).isEqualTo(new Percentages(50, 100, 66.67));
  }

  @Test
  void anExactTripleNeedsAllThreeRoles() {
    RoleSpans gold = attribution("0", "1", "2-9");

    assertThat(score(List.of(gold), List.of(attribution("0", "1", "2-8"))).exactTriple().common())
        .isZero();
    AttributionTally otherCue = score(List.of(gold), List.of(attribution("0", "", "2-9")));
    assertThat(otherCue.exactTriple().common()).isZero();
    assertThat(otherCue.exactContent().common()).isOne();
    assertThat(score(List.of(gold), List.of(attribution("11", "1", "2-9"))).exactTriple().common())
        .isZero();
  }

  @Test
  void punctuationAtTheEdgesMakesNoDifference() {
    String text = "He said: “Never.”";
    RoleSpans with =
        new RoleSpans(List.of(new Span(0, 2)), List.of(new Span(3, 8)), List.of(new Span(9, 17)));
    RoleSpans without =
        new RoleSpans(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(10, 15)));

    AttributionTally tally = AttributionScorer.score(text, List.of(with), List.of(without));

    assertThat(tally.exactTriple()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aSourceIsRightWhenItSharesAWord() {
    List<RoleSpans> gold =
        List.of(
            attribution("0-1", "", "2-5"),
            attribution("10-11", "", "12-15"),
            attribution("20", "", "22-25"),
            attribution("", "", "32-35"));
    List<RoleSpans> found =
        List.of(
            attribution("1", "", "2-5"),
            attribution("9", "", "12-15"),
            attribution("", "", "22-25"),
            attribution("30", "", "32-35"));

    // The second has another source, the third none; the fourth is not asked: its gold has none.
    assertThat(score(gold, found).rightSource()).isEqualTo(new Share(1, 3));
    assertThat(score(gold, found).figures(true).rightSource()).isEqualTo(33.33);
  }

  @Test
  void theSourceOfAContentThatDoesNotMatchIsNotAsked() {
    AttributionTally tally =
        score(List.of(attribution("0", "", "2-9")), List.of(attribution("0", "", "9-20")));

    assertThat(tally.rightSource()).isEqualTo(new Share(0, 0));
  }

  @Test
  void anAttributionWithoutAWordOfContentIsLeftOut() {
    RoleSpans space = new RoleSpans(List.of(), List.of(), List.of(new Span(3, 4)));

    assertThat(score(List.of(space), List.of(space))).isEqualTo(AttributionTally.NONE);
  }

  @Test
  void theCountsOfDocumentsAreAddedUp() {
    AttributionTally one =
        score(List.of(attribution("0", "1", "2-9")), List.of(attribution("0", "1", "2-9")));
    AttributionTally none = score(List.of(attribution("0", "1", "2-9")), List.of());

    AttributionFigures figures = AttributionTally.NONE.plus(one).plus(none).figures(false);

    assertThat(figures.contentAt30()).isEqualTo(new Percentages(100, 50, 66.67));
    assertThat(figures.contentWords()).isEqualTo(new Percentages(100, 50, 66.67));
    assertThat(figures.rightSource()).isEqualTo(100);
    assertThat(figures.exactTriple()).isNull();
    assertThat(figures.cueWords()).isNull();
  }
}
