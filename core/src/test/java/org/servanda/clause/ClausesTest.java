package org.servanda.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.entry.Modality;
import org.servanda.pipeline.Reports;
import org.servanda.register.ResolvedReading;

class ClausesTest {

  private static Clauses read(String text) {
    return Clauses.of(Reports.read(text).resolved());
  }

  /** The only clause whose verb is of a base form. */
  private static Clause clause(String text, String base) {
    List<Clause> found =
        read(text).all().stream().filter(clause -> clause.verb().bases().contains(base)).toList();
    assertThat(found).as("clauses with '%s' in: %s", base, text).hasSize(1);
    return found.getFirst();
  }

  private static Phrase phrase(String text, String noun) {
    return read(text).phrases().stream()
        .filter(phrase -> phrase.noun().equals(noun))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad has violated the truce. | violate | Chad",
        "Chad, which signed in May, has violated the truce. | violate | Chad",
        "Chad, violating its word, shelled the town. | violate | Chad",
        "Chad, violating its word, shelled the town. | shell | Chad",
        "The truce was violated by Chad and Niger. | violate | Chad + Niger",
        "Niger accused Chad of violating the truce. | violate | Chad",
        "Chad was accused of violating the truce. | violate | Chad",
        "Niger urged Chad to release the captives. | release | Chad",
        "Niger called on Chad to release the captives. | release | Chad",
        "Chad was ordered to release the captives. | release | Chad",
        "Chad has refused to release the captives. | release | Chad",
        "Chad refused on Monday to release the captives. | release | Chad",
        "Chad is ready to release the captives. | release | Chad",
        "Without releasing a captive, Chad asks for more. | release | Chad",
        "Niger denied that it had violated the truce. | violate | Niger",
        "Niger said Chad had violated the truce. | violate | Chad",
        "Chad has neither opened the road nor released the captives. | release | Chad",
        "Chad keeps the road shut and refuses to release the captives. | refuse | Chad",
        "Chad's army has violated the truce. | violate | Chad",
        "The Chadian side has violated the truce. | violate | Chad",
        "Has Chad violated the truce? | violate | Chad",
        "Officials denounced the prisoners that Chad holds. | hold | Chad",
        "The rebels, whom Niger accuses of violating the truce, left. | accuse | Niger"
      })
  void theDoerOfAVerbIsFound(String text, String base, String doer) {
    assertThat(Reports.name(clause(text, base).actor().meaning())).isEqualTo(doer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baku's refusal to leave was condemned. | refusal | Azerbaijan",
        "Violations of the truce by Chad go on. | violations | Chad",
        "Chad's violation of the truce goes on. | violation | Chad",
        "The refusal of Chad to leave was condemned. | refusal | Chad",
        "Chadian violations of the truce go on. | violations | Chad",
        "Chad must keep its promises. | promises | Chad"
      })
  void theDoerBehindANounIsFound(String text, String noun, String doer) {
    assertThat(phrase(text, noun).doer().map(actor -> Reports.name(actor.meaning())))
        .contains(doer);
  }

  @Test
  void anInfinitiveDependsOnItsNoun() {
    Clause clause = clause("Baku's refusal to free dozens of captives was condemned.", "free");

    assertThat(clause.governingNoun().map(Phrase::noun)).contains("refusal");
    assertThat(Reports.name(clause.actor().meaning())).isEqualTo("Azerbaijan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad has not violated the truce.",
        "Chad hasn't violated the truce.",
        "Chad has never violated the truce.",
        "Chad no longer violates the truce.",
        "Neither side has violated the truce.",
        "Nobody has violated the truce.",
        "No country has violated the truce.",
        "Chad left without violating the truce.",
        "Chad has neither left nor violated the truce."
      })
  void aNegationIsFound(String text) {
    assertThat(clause(text, "violate").isNegated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad violated the truce.",
        "Chad not only left but violated the truce.",
        "Chad, which has not paid, violated the truce."
      })
  void theNegationOfAnotherVerbIsNotTaken(String text) {
    assertThat(clause(text, "violate").isNegated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad has violated the truce. | ASSERTED",
        "Chad has not violated the truce. | ASSERTED",
        "Chad denied that it had violated the truce. | DENIED",
        "Chad denied violating the truce. | DENIED",
        "Chad rejected claims that it had violated the truce. | DENIED",
        "Chad may have violated the truce. | POSSIBLE",
        "Chad appears to have violated the truce. | POSSIBLE",
        "Niger asked whether Chad had violated the truce. | ASKED",
        "Has Chad violated the truce? | ASKED",
        "If Chad violates the truce, Niger will leave. | CONDITIONAL",
        "Niger will stay unless Chad violates the truce. | CONDITIONAL"
      })
  void itIsToldHowAClauseIsPut(String text, Modality modality) {
    assertThat(clause(text, "violate").modality()).isEqualTo(modality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad will leave the town.",
        "Chad is to leave the town.",
        "Chad is going to leave the town.",
        "Chad is due to leave the town on Monday.",
        "Chad is expected to leave the town."
      })
  void whatIsStillToComeIsFound(String text) {
    assertThat(clause(text, "leave").isFuture()).isTrue();
  }

  @Test
  void aClauseEndsBeforeWhoeverSaysIt() {
    String text = "Chad has kept its promises since May, the envoy said on Monday.";
    ResolvedReading resolved = Reports.read(text).resolved();
    Clause kept = Clauses.of(resolved).all().getFirst();

    assertThat(kept.span().in(text)).isEqualTo("Chad has kept its promises since May");
  }

  @Test
  void aRelativeClauseEndsBeforeTheVerbOfTheOuterOne() {
    String text = "The troops, who were to withdraw by Friday, still hold the town.";

    assertThat(clause(text, "withdraw").span().in(text)).isEqualTo("to withdraw by Friday");
  }

  @Test
  void whoSpeaksForACountryMeansItByWe() {
    String text = "Chad's foreign minister, Amina Diallo, said: \"We have kept every promise.\"";

    assertThat(Reports.name(clause(text, "keep").actor().meaning())).isEqualTo("Chad");
  }

  @Test
  void aVeryLongSentenceIsReadInNoTime() {
    String text = "Chad said that it kept the promise of the town of ".repeat(3_000) + "Chad.";

    assertThat(read(text).all()).hasSizeGreaterThan(3_000);
  }
}
