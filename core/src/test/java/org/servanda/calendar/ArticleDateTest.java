package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.reading.Reading;
import org.servanda.text.Span;

class ArticleDateTest {

  private static final String TRUCE = "The truce was signed on May 3, 2011. ";

  private static DatedReading dated(String text) {
    Reading reading =
        new Reading(Article.ofText("report", text), List.of(), List.of(), List.of(), List.of());
    return Calendar.load().date(reading);
  }

  private static Publication publication(String text) {
    return dated(text).publication();
  }

  @ParameterizedTest
  @CsvSource({
    "ten months,2012-02-16,2012-03-17",
    "nearly ten months,2012-01-31,2012-03-02",
    "more than ten months,2012-03-02,2012-04-01",
    "almost two years,2012-10-31,2013-05-02",
    "three weeks,2011-05-20,2011-05-27"
  })
  void whatStillGoesOnSoLongAfterAnEventBoundsTheDay(
      String length, LocalDate earliest, LocalDate latest) {
    Publication published =
        publication(TRUCE + "Dozens are still in captivity " + length + " after the war ended.");

    assertThat(published).isInstanceOf(Publication.Dated.class);
    assertThat(((Publication.Dated) published).bounds())
        .isEqualTo(new DateBounds(earliest, latest));
    assertThat(((Publication.Dated) published).basis()).isEqualTo(Publication.Basis.INFERRED);
  }

  @Test
  void aClauseInThePresentAfterTheCommaBoundsTheDay() {
    String text = TRUCE + "Ten months after the war ended, the army refuses to leave.";

    assertThat(publication(text))
        .isInstanceOfSatisfying(
            Publication.Dated.class,
            published ->
                assertThat(published.reasons())
                    .extracting(span -> span.in(text))
                    .containsExactly("May 3, 2011", "Ten months"));
  }

  @Test
  void theBoundsHoldForEachEventThatCanBeMeant() {
    Publication published =
        publication(
            TRUCE
                + "The border was closed on July 1, 2011. Dozens are still in captivity ten months"
                + " after the fighting.");

    assertThat(((Publication.Dated) published).bounds())
        .isEqualTo(new DateBounds(LocalDate.of(2012, 2, 16), LocalDate.of(2012, 5, 15)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The truce collapsed ten months after it was signed.",
        "Ten months after the war ended, the army left.",
        "Dozens are in captivity.",
        "They will talk for ten months after the election."
      })
  void whatIsOverOrToComeGivesNoLastDay(String sentence) {
    assertThat(publication(TRUCE + sentence)).isEqualTo(afterTheTruce());
  }

  private static Publication afterTheTruce() {
    return new Publication.NotBefore(
        LocalDate.of(2011, 5, 3),
        Publication.Basis.INFERRED,
        List.of(new Span(TRUCE.indexOf("May"), TRUCE.indexOf(". "))));
  }

  @Test
  void amongManyEventsNothingIsCounted() {
    assertThat(
            publication(
                TRUCE
                    + "The border was closed on June 1, 2011. It was opened on July 1, 2011. It was closed on"
                    + " August 1, 2011. Dozens are still in captivity ten months after the fighting."))
        .isInstanceOf(Publication.NotBefore.class);
  }

  @Test
  void aDayWithoutItsYearIsThatOfTheBounds() {
    assertThat(
            dated(
                    TRUCE
                        + "The army attacked on January 7. Dozens are still in captivity ten months"
                        + " after the war ended.")
                .times())
        .extracting(TimeExpression::value)
        .contains("2012-01-07");
  }
}
