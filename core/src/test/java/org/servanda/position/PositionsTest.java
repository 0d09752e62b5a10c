package org.servanda.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.pipeline.Reports.entries;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.actors.Actor;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.pipeline.Reports;

class PositionsTest {

  private static List<Position> positions(String text) {
    return entries(Reports.read(text), Position.class);
  }

  private static Position only(String text) {
    List<Position> positions = positions(text);
    assertThat(positions).as(text).hasSize(1);
    return positions.getFirst();
  }

  private static String kind(Position position) {
    return position.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String name(@Nullable Reference<Actor> reference) {
    return reference == null ? "-" : Reports.name(reference.meaning());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad urged Niger to release the captives. | demand",
        "Chad called on Niger to release the captives. | demand",
        "Chad demanded the release of the captives. | demand",
        "Chad insisted that Niger must withdraw its troops. | demand",
        "Chad stressed the need for a truce. | demand",
        "Chad offered to host the talks. | offer",
        "Chad is ready to release the captives. | offer",
        "Chad reaffirmed its readiness to host the talks. | offer",
        "Chad pledged to withdraw its troops. | commitment",
        "Chad promised that the road would be open. | commitment",
        "Chad will withdraw its troops by May. | commitment",
        "Chad remains committed to the truce. | commitment",
        "Chad will withdraw its troops only if Niger opens the border. | condition",
        "Chad will not open the border until Niger withdraws its troops. | condition",
        "Unless Niger opens the border, Chad will not release the captives. | condition",
        "Chad welcomed the ceasefire. | support",
        "Chad voiced support for the ceasefire. | support",
        "Chad stressed the importance of the border talks. | support",
        "Chad rejected the proposal. | opposition",
        "Chad ruled out any change of the border. | opposition",
        "Chad refused to discuss the border. | opposition",
        "Chad will not recognise the border. | opposition",
        "Chad does not support the plan. | opposition",
        "Chad is opposed to the plan. | opposition",
        "Chad hopes that the talks will resume. | expectation",
        "Chad is confident that the truce will hold. | expectation",
        "Chad expressed the hope that the truce would hold. | expectation"
      })
  void eachKindIsToldByItsWords(String text, String kind) {
    Position position = only(text);

    assertThat(kind(position)).isEqualTo(kind);
    assertThat(name(position.holder())).isEqualTo("Chad");
    assertThat(position.because()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did Chad promise to release the captives?",
        "If Chad demands more land, the truce will fail.",
        "Chad did not promise to release the captives.",
        "Chad may reject the proposal.",
        "Chad rejected the allegation.",
        "Chad welcomed the Nigerien president.",
        "Chad congratulated Niger on its national day.",
        "Chad thanked Niger for its help.",
        "The two presidents will meet in Geneva on Tuesday.",
        "Niger will win the election, analysts said.",
        "Chad was urged to release the captives."
      })
  void whatIsAskedSupposedDeniedOrNoStanceIsNone(String text) {
    assertThat(positions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad urged Niger to release the captives. | Niger",
        "Chad called on Niger to withdraw its troops. | Niger",
        "Niger was urged by Chad to release the captives. | Niger",
        "Chad rejected Niger's proposal. | Niger",
        "Chad demanded an apology from Niger. | Niger",
        "Chad pledged to withdraw its troops. | -"
      })
  void itIsTakenTowardsWhomTheWordsName(String text, String towards) {
    assertThat(name(only(text).towards())).isEqualTo(towards);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chadian Foreign Minister Ana Ruiz said Niger must withdraw its troops. | Ana Ruiz",
        "Chadian Foreign Minister Ana Ruiz said Chad would not accept the plan. | Ana Ruiz",
        "Chadian Foreign Minister Ana Ruiz said Niger would not accept the plan. | Niger",
        "\"We will release the captives,\" Chadian Foreign Minister Ana Ruiz said. | Ana Ruiz",
        "Ana Ruiz, the Chadian foreign minister, said Chad was ready to talk. | Ana Ruiz",
        "Ana Ruiz said that the plan was unacceptable. | Ana Ruiz",
        "Chad and Niger welcomed the ceasefire. | Chad + Niger"
      })
  void theHolderIsTheSpeakerUnlessHeSpeaksOfOthers(String text, String holder) {
    assertThat(name(only(text).holder())).isEqualTo(holder);
  }

  @Test
  void whoeverTellsOfAnothersPositionIsItsReporter() {
    Position position =
        only("Chadian Foreign Minister Ana Ruiz said Niger would not accept the plan.");

    assertThat(position.reporters().speakers())
        .extracting(speaker -> Reports.name(speaker.speaker()))
        .containsExactly("Ana Ruiz");
  }

  @Test
  void whatOthersWillDoIsNoCommitment() {
    assertThat(positions("Chadian Foreign Minister Ana Ruiz said Niger would withdraw its troops."))
        .isEmpty();
  }

  @Test
  void eachOfTwoDemandsIsOne() {
    List<Position> positions =
        positions("Chad urged Niger to release the captives and to withdraw its troops.");

    assertThat(positions).extracting(PositionsTest::kind).containsExactly("demand", "demand");
    assertThat(positions.getLast().words().quote()).isEqualTo("to withdraw its troops");
  }

  @Test
  void theIssueIsWhatTheWordsAreAbout() {
    Position position = only("Chad urged Niger to release the captives.");

    assertThat(position.issue()).isNotNull();
    assertThat(position.issue().id()).isEqualTo("prisoners");
  }
}
