package org.servanda.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.text.Span;

class ArticleTest {

  private static final Article ARTICLE = Article.ofText("a", "Both sides agreed.");

  @Test
  void evidenceDerivesItsQuote() {
    Evidence evidence = new Evidence(ARTICLE, new Span(0, 10));

    assertThat(evidence.quote()).isEqualTo("Both sides");
    assertThat(evidence).hasToString("a [0, 10) “Both sides”");
    assertThat(new Evidence(ARTICLE, new Span(17, 18)).quote()).isEqualTo(".");
  }

  @Test
  void anArticleOfWhichOnlyTheTextIsKnownSaysSo() {
    assertThat(ARTICLE.publication()).isEqualTo(new Publication.Undated());
    assertThat(ARTICLE.language()).isEqualTo("und");
    assertThat(ARTICLE.title()).isNull();
    assertThat(ARTICLE.dateline()).isNull();
  }

  @Test
  void anArticleIsNamedWithoutItsText() {
    assertThat(ARTICLE).hasToString("Article[a, 18 units]");
  }

  @Test
  void bytesCannotBeChangedFromOutside() {
    byte[] given = {1, 2, 3};
    Bytes bytes = Bytes.copyOf(given);
    given[0] = 9;
    bytes.toArray()[1] = 9;

    assertThat(bytes.toArray()).containsExactly(1, 2, 3);
    assertThat(bytes.length()).isEqualTo(3);
    assertThat(bytes).isEqualTo(Bytes.copyOf(new byte[] {1, 2, 3}));
    assertThat(bytes).isNotEqualTo(Bytes.copyOf(new byte[] {1, 2, 4}));
  }

  @Test
  void theHashIsThatOfTheStandard() {
    // FIPS 180-4, example B.1.
    assertThat(Bytes.copyOf("abc".getBytes(StandardCharsets.US_ASCII)).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void theReasonsOfADateCannotBeChangedFromOutside() {
    List<Span> reasons = new ArrayList<>(List.of(new Span(0, 4)));
    Publication.Dated dated =
        new Publication.Dated(
            DateBounds.day(LocalDate.of(2030, 5, 6)), Publication.Basis.INFERRED, reasons);
    reasons.clear();

    assertThat(dated.reasons()).containsExactly(new Span(0, 4));
  }

  @Test
  void boundsOverlapWhereTheyShareADay() {
    LocalDate day = LocalDate.of(2030, 5, 6);
    DateBounds week = new DateBounds(day, day.plusDays(6));

    assertThat(week.overlaps(DateBounds.day(day.plusDays(6)))).isTrue();
    assertThat(DateBounds.day(day).overlaps(week)).isTrue();
    assertThat(week.overlaps(DateBounds.day(day.plusDays(7)))).isFalse();
    assertThat(DateBounds.day(day.minusDays(1)).overlaps(week)).isFalse();
  }

  @Test
  void whatBecameOfADocumentBearsItsId() {
    assertThat(new Intake.Rejected("b", "no text: give a report").id()).isEqualTo("b");
  }
}
