package org.servanda.eval.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.servanda.article.Article;
import org.servanda.pipeline.Pipeline;
import org.servanda.text.Span;

class ResolutionScorerTest {

  private static final String TEXT =
      "Foreign Minister Ana Ruiz of Chad met reporters in Geneva. \"The line is quiet,\" Ruiz said."
          + " The minister left.";

  private static Pipeline pipeline;

  @BeforeAll
  static void loadOnce() {
    pipeline = Pipeline.load();
  }

  private static Outcome outcome(String words, String kind, String gold) {
    int start = TEXT.lastIndexOf(words);
    GoldMention mention =
        new GoldMention(
            new Span(start, start + words.length()), words, kind, GoldValue.parse(gold), List.of());
    List<Scored> scored =
        new ResolutionScorer(article -> pipeline.read(article).resolved())
            .score(new GoldReport(Article.ofText("a", TEXT), List.of(mention)));
    return scored.isEmpty() ? Outcome.OPEN : scored.getFirst().outcome();
  }

  @Test
  void whatThePipelineSaysIsComparedWithTheGold() {
    assertThat(outcome("Ruiz", "surname", "local:Ana Ruiz")).isEqualTo(Outcome.RIGHT);
    assertThat(outcome("Ruiz", "surname", "local:Eva Lopez")).isEqualTo(Outcome.WRONG);
    assertThat(outcome("Ruiz", "surname", "unresolved")).isEqualTo(Outcome.WRONG);
  }

  @Test
  void whatWasNotFoundIsOpenOrRightlySo() {
    assertThat(outcome("quiet", "office", "local:Ana Ruiz")).isEqualTo(Outcome.OPEN);
    assertThat(outcome("quiet", "office", "unresolved")).isEqualTo(Outcome.RIGHT);
    assertThat(outcome("quiet", "agreement-name", "unresolved")).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void placesAreNotScored() {
    GoldMention place =
        new GoldMention(
            new Span(0, 7), "Foreign", "place", GoldValue.parse("place:Geneva"), List.of());

    assertThat(
            new ResolutionScorer(article -> pipeline.read(article).resolved())
                .score(new GoldReport(Article.ofText("a", TEXT), List.of(place))))
        .isEmpty();
  }

  @Test
  void anErrorIsPrintedWithItsSentence() {
    GoldMention mention =
        new GoldMention(
            new Span(17, 25), "Ana Ruiz", "person", GoldValue.parse("local:Eva Lopez"), List.of());

    assertThat(
            new ResolutionScorer(article -> pipeline.read(article).resolved())
                .score(new GoldReport(Article.ofText("a", TEXT), List.of(mention)))
                .getFirst()
                .lines())
        .startsWith("WRONG Ana Ruiz (person) in a")
        .contains("Foreign Minister Ana Ruiz of Chad met reporters in Geneva.");
  }
}
