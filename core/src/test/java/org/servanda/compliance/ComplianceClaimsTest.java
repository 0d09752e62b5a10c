package org.servanda.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.pipeline.Reports.entries;
import static org.servanda.pipeline.Reports.name;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.entry.Modality;
import org.servanda.pipeline.Reports;

class ComplianceClaimsTest {

  private static List<ComplianceClaim> claims(String text) {
    return entries(Reports.read(text), ComplianceClaim.class);
  }

  private static ComplianceClaim claim(String text) {
    List<ComplianceClaim> claims = claims(text);
    assertThat(claims).as(text).hasSize(1);
    return claims.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad has honoured the truce. | KEPT | Chad",
        "Chad has not honoured the truce. | BROKEN | Chad",
        "Chad is not fulfilling its obligations. | BROKEN | Chad",
        "Chad has never violated the truce. | KEPT | Chad",
        "Chad violated the truce again. | BROKEN | Chad",
        "The truce was violated by Chad. | BROKEN | Chad",
        "Chad continues to flout the accord. | BROKEN | Chad",
        "Chad has stopped observing the truce. | BROKEN | Chad",
        "Chad has implemented the accord only in part. | PARTLY_KEPT | Chad",
        "Chad has partially implemented the accord. | PARTLY_KEPT | Chad",
        "Chad is not fully complying with the accord. | PARTLY_KEPT | Chad",
        "Chad returned some of the prisoners. | PARTLY_KEPT | Chad",
        "Chad refuses to return the prisoners. | BROKEN | Chad",
        "Chad failed to withdraw its troops. | BROKEN | Chad",
        "Chad has yet to withdraw its troops. | PENDING | Chad",
        "Chad has not withdrawn its troops. | BROKEN | Chad",
        "Chad has not yet withdrawn its troops. | PENDING | Chad",
        "The withdrawal has not begun. | PENDING | ?",
        "Chad is in full compliance with the accord. | KEPT | Chad",
        "Chad is in breach of the accord. | BROKEN | Chad",
        "Chad shelled the town of Mao in violation of the truce. | BROKEN | Chad",
        "Chad withdrew its troops in line with the accord. | KEPT | Chad",
        "Niger condemned Chad's refusal to free the captives. | BROKEN | Chad",
        "Niger blamed Chad for ceasefire violations. | BROKEN | Chad",
        "Chad's violations of the truce go on. | BROKEN | Chad",
        "The promises of Chad remain unfulfilled. | BROKEN | Chad",
        "The ceasefire is holding. | KEPT | ?",
        "The truce collapsed within hours. | BROKEN | ?",
        "Neither side has kept its promises. | BROKEN | ?",
        "Observers recorded 40 violations of the truce. | BROKEN | ?"
      })
  void itIsToldWhatIsClaimedAndOfWhom(String text, Status status, String obligor) {
    ComplianceClaim claim = claim(text);

    assertThat(claim.status()).isEqualTo(status);
    assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
    assertThat(name(claim.obligor().meaning()).strip()).isEqualTo(obligor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad denied that it had violated the truce. | BROKEN | DENIED",
        "Chad rejected accusations that it had breached the pact. | BROKEN | DENIED",
        "Chad may have violated the truce. | BROKEN | POSSIBLE",
        "Chad has allegedly violated the truce. | BROKEN | POSSIBLE",
        "The ceasefire appeared to be holding. | KEPT | POSSIBLE",
        "Niger asked whether Chad had kept its promise. | KEPT | ASKED",
        "Has Chad kept its promise? | KEPT | ASKED",
        "If Chad violates the truce, Niger will leave. | BROKEN | CONDITIONAL"
      })
  void itIsToldHowAClaimIsPut(String text, Status status, Modality modality) {
    assertThat(claim(text).status()).isEqualTo(status);
    assertThat(claim(text).modality()).isEqualTo(modality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad must withdraw its troops and respect the agreement.",
        "Niger called on Chad to honour the truce and to return the prisoners.",
        "Niger urged both sides to stop violating the truce.",
        "Niger demanded that Chad honour the truce.",
        "Niger hopes that Chad keeps its word.",
        "Chad will fully implement the agreement.",
        "Chad is ready to implement the agreement.",
        "The two sides agreed to respect the ceasefire.",
        "The minister refused to comment and failed to attend the meeting.",
        "The team violated the rules of the league and broke the record.",
        "The president expressed respect for the people of Chad.",
        "The two armies held talks on the implementation of the agreement."
      })
  void demandsPlansAndWishesAndOtherSensesAreNoClaims(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @Test
  void whoClaimsItIsTold() {
    ComplianceClaim claim = claim("Amina Diallo accused Chad of not withdrawing its troops.");

    assertThat(claim.claimants().speakers())
        .extracting(speaker -> name(speaker.speaker()))
        .containsExactly("Amina Diallo");
    assertThat(claim.words().quote()).isEqualTo("Chad of not withdrawing its troops");
    assertThat(claim.issue()).isNotNull();
    assertThat(claim.issue().id()).isEqualTo("withdrawal");
  }

  @Test
  void theAgreementIsTheOneCitedOrElseTheOnlyOneBefore() {
    List<ComplianceClaim> claims =
        claims(
            "Chad has violated the Treaty of Larnaca of 3 May 2011. Chad is not fulfilling its"
                + " obligations.");

    assertThat(claims)
        .extracting(claim -> claim.agreement().meaning().possible().getFirst().name())
        .containsExactly("Treaty of Larnaca of 3 May 2011", "Treaty of Larnaca of 3 May 2011");
    assertThat(claims.get(0).agreement().words()).isNotNull();
    assertThat(claims.get(1).agreement().words()).isNull();
  }

  @Test
  void thePeriodIsTheTimeInItsWords() {
    ComplianceClaim claim = claim("Chad has violated the truce since March.");

    assertThat(claim.period()).isNotNull();
    assertThat(claim.period().value()).contains("-03");
  }

  @Test
  void theWordsOfTheLexiconThatTellItAreKept() {
    assertThat(claim("Chad is not abiding by the truce.").because()).isEqualTo("abide by");
  }

  @Test
  void aVeryLongSentenceIsReadInNoTime() {
    String text = "Chad refused to return what it had promised to return and ".repeat(2_000);

    assertThat(claims(text + "left.")).isNotEmpty();
  }
}
