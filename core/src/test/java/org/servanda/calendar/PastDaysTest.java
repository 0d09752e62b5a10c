package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.article.Publication;

class PastDaysTest {

  private static Publication publication(String text) {
    return Readings.dated(new Publication.Undated(), text).publication();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pact was signed on 3 May 2030.",
        "The pact, signed in Geneva on 3 May 2030, holds.",
        "The two ministers met for talks in Doha. They signed the pact on May 3, 2030, in Geneva.",
        "On 3 May 2030, the army entered the town.",
        "On May 3, 2030 the presidents of the two countries signed a pact.",
        "The border has been shut since 3 May 2030.",
        "The pact that ended the war was reached on 3 May 2030.",
        "“We signed it on 3 May 2030, and we will keep it until 1 June 2031,” she said.",
        "The minister resigned on 3 May 2030. A vote is set for 1 June 2030.",
        "The fighting ended on 3 May 2030.",
        "The ceasefire took effect on 3 May 2030.",
        "The plan was announced on 3 May 2030."
      })
  void anArticleIsNotBeforeADayThatItTellsAsPast(String text) {
    assertThat(publication(text))
        .isInstanceOfSatisfying(
            Publication.NotBefore.class,
            published -> {
              assertThat(published.day()).isEqualTo(LocalDate.of(2030, 5, 3));
              assertThat(published.reasons())
                  .extracting(span -> span.in(text))
                  .allMatch(words -> words.equals("3 May 2030") || words.equals("May 3, 2030"));
              assertThat(published.basis()).isEqualTo(Publication.Basis.INFERRED);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pact will be signed on 3 May 2030.",
        "The pact is to be signed on 3 May 2030.",
        "The pact would have been signed on 3 May 2030.",
        "They agreed to hold talks on 3 May 2030.",
        "They agreed on 3 May 2030 as the day of the vote.",
        "The president announced a vote on 3 May 2030.",
        "The minister said the vote on 3 May 2030 is off.",
        "The vote was postponed to 3 May 2030.",
        "The vote was called for 3 May 2030.",
        "The mandate was extended until 3 May 2030.",
        "They proposed 3 May 2030.",
        "They demanded that talks be held on 3 May 2030.",
        "If signed on 3 May 2030, the pact holds.",
        "The talks, on 3 May 2030, officials said, come first.",
        "On 3 May 2030 the country votes, officials said.",
        "Talks come on 2 May and 3 May 2030, officials said.",
        "“We planned to sign on 3 May 2030,” she said.",
        "The truce that was signed expires on 3 May 2030.",
        "The deadline is 3 May 2030.",
        "They met before the vote on 3 May 2030.",
        "The army left in May 2030.",
        "The army left in 2030.",
        "The army left on 3 May.",
        "It rained."
      })
  void daysToComeAndDaysThatCanBeBoundNothing(String text) {
    assertThat(publication(text)).isEqualTo(new Publication.Undated());
  }

  @Test
  void theLastOfSeveralPastDaysCountsWithAllItsPlaces() {
    String text =
        "A pact was signed on 3 May 2030. The army left on 1 July 2030. On 1 July 2030, it"
            + " attacked. Talks had begun on 2 June 2029.";

    assertThat(publication(text))
        .isInstanceOfSatisfying(
            Publication.NotBefore.class,
            published -> {
              assertThat(published.day()).isEqualTo(LocalDate.of(2030, 7, 1));
              assertThat(published.reasons())
                  .extracting(span -> span.in(text))
                  .containsExactly("1 July 2030", "1 July 2030");
            });
  }

  @Test
  void aGivenDateStandsEvenBeforeDaysThatAreToldAsPast() {
    Publication given = Readings.between(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 1, 1));

    DatedReading dated =
        Readings.dated(given, "The pact was signed on 3 May 2030 and broken on Monday.");

    assertThat(dated.publication()).isEqualTo(given);
    assertThat(dated.times())
        .extracting(TimeExpression::value)
        .containsExactly("2030-05-03", "2029-01-01");
  }
}
