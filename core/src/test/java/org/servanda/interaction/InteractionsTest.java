package org.servanda.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.servanda.pipeline.Reports.entries;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.entry.Interaction;
import org.servanda.entry.Interaction.Status;
import org.servanda.entry.PloverMode;
import org.servanda.entry.PloverType;
import org.servanda.pipeline.Reports;

class InteractionsTest {

  private static List<Interaction> interactions(String text) {
    return entries(Reports.read(text), Interaction.class);
  }

  private static Interaction only(String text) {
    List<Interaction> interactions = interactions(text);
    assertThat(interactions).as(text).hasSize(1);
    return interactions.getFirst();
  }

  private static String source(Interaction interaction) {
    return Reports.name(interaction.source().meaning());
  }

  private static String target(Interaction interaction) {
    return Reports.name(interaction.target().meaning());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Niger accused Chad of breaking the truce. | ACCUSE",
        "Niger condemned Chad's decision. | ACCUSE",
        "Niger put the blame on Chad. | ACCUSE",
        "Niger thanked Chad for its patience. | SUPPORT",
        "Niger voiced confidence in Chad. | SUPPORT",
        "Niger urged Chad to open the road. | REQUEST",
        "Niger called on Chad to open the road. | REQUEST",
        "Niger asked Chad to open the road. | REQUEST",
        "Niger rejected Chad's proposal. | REJECT",
        "Niger imposed sanctions on Chad. | SANCTION",
        "Niger recalled its ambassador from Chad. | SANCTION",
        "Niger delivered aid to Chad. | AID",
        "Niger signed a treaty with Chad. | COOPERATE",
        "Niger agreed with Chad on a timetable. | AGREE",
        "Niger's forces shelled soldiers of Chad. | ASSAULT",
        "Niger released forty captives of Chad. | RETREAT",
        "Niger expelled two diplomats of Chad. | SANCTION"
      })
  void whatOneDoesTowardsAnotherHasItsType(String text, PloverType type) {
    Interaction interaction = only(text);

    assertThat(interaction.type()).isEqualTo(type);
    assertThat(source(interaction)).isEqualTo("Niger");
    assertThat(target(interaction)).isEqualTo("Chad");
    assertThat(interaction.status()).isEqualTo(Status.DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Niger did not accuse Chad.",
        "Niger may accuse Chad.",
        "Niger asked Chad about the road.",
        "Ana Ruiz said that Niger had imposed sanctions on Chad.",
        "Niger accused its critics of lying.",
        "Niger imposed a curfew."
      })
  void whatIsNotDoneOrOnlyQuotedOrDoneToNobodyKnownIsNone(String text) {
    assertThat(interactions(text)).as(text).isEmpty();
  }

  @Test
  void aThreatIsPlanned() {
    Interaction interaction = only("Niger threatened to expel the diplomats of Chad.");

    assertThat(interaction.type()).isEqualTo(PloverType.THREATEN);
    assertThat(target(interaction)).isEqualTo("Chad");
    assertThat(interaction.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatIsToComeIsPlanned() {
    assertThat(only("Niger will impose sanctions on Chad.").status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatEachDoesToTheOtherIsToldBothWays() {
    assertThat(interactions("Niger and Chad traded accusations on Monday."))
        .extracting(InteractionsTest::source, InteractionsTest::target)
        .containsExactlyInAnyOrder(tuple("Niger", "Chad"), tuple("Chad", "Niger"));
  }

  @Test
  void whatTwoDoTogetherIsToldOnce() {
    Interaction interaction = only("Niger and Chad signed a treaty on Monday.");

    assertThat(interaction.type()).isEqualTo(PloverType.COOPERATE);
    assertThat(List.of(source(interaction), target(interaction))).containsExactly("Niger", "Chad");
  }

  @Test
  void aReplyGoesToTheOneWhoAccused() {
    List<Interaction> both =
        interactions("Niger accused Chad of breaking the truce. Chad rejected the charge.");

    assertThat(both)
        .extracting(Interaction::type, InteractionsTest::source, InteractionsTest::target)
        .containsExactly(
            tuple(PloverType.ACCUSE, "Niger", "Chad"), tuple(PloverType.REJECT, "Chad", "Niger"));
  }

  @Test
  void thePersonSetAfterAnOfficeActs() {
    Interaction interaction =
        only("A spokeswoman for the army, Ana Ruiz, accused Chad of breaking the truce.");

    assertThat(source(interaction)).isEqualTo("Ana Ruiz");
  }

  @Test
  void aMeetingIsAConsultationWithItsMode() {
    Interaction call = only("Viktor Sand spoke by phone with Idris Barka on Tuesday.");

    assertThat(call.type()).isEqualTo(PloverType.CONSULT);
    assertThat(call.mode()).isEqualTo(PloverMode.PHONE);
    assertThat(source(call)).isEqualTo("Viktor Sand");
    assertThat(target(call)).isEqualTo("Idris Barka");
  }

  @Test
  void aMeetingOfThreeIsToldForEachWhoComesAndEachWhoReceives() {
    assertThat(interactions("Viktor Sand met Idris Barka and Leo Vella in Doha."))
        .extracting(InteractionsTest::source, InteractionsTest::target)
        .containsExactlyInAnyOrder(
            tuple("Viktor Sand", "Idris Barka"), tuple("Viktor Sand", "Leo Vella"));
  }

  @Test
  void aMeetingThatIsCalledOffIsNone() {
    assertThat(
            interactions("The talks between Viktor Sand and Idris Barka were postponed on Monday."))
        .isEmpty();
  }
}
