package org.servanda.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.pipeline.Reports.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.pipeline.Reports;
import org.servanda.reading.Resolution;

/** Whom offices without a name and plurals mean. */
class HoldersTest {

  /** Whom the last words of a text mean that read so. */
  private static String meant(String words, String text) {
    return Reports.read(text).resolved().mentions().stream()
        .filter(mention -> mention.mention().span().in(text).equals(words))
        .reduce((first, last) -> last)
        .map(mention -> mention.actor() == null ? "nobody" : name(mention.actor()))
        .orElse("not found");
  }

  private static boolean isOpen(String words, String text) {
    return Reports.read(text).resolved().mentions().stream()
        .filter(mention -> mention.mention().span().in(text).equals(words))
        .reduce((first, last) -> last)
        .filter(mention -> mention.actor() instanceof Resolution.Unresolved<?>)
        .isPresent();
  }

  @Test
  void aNameSetOffByCommasHoldsTheOfficeBeforeIt() {
    assertThat(
            meant(
                "envoy",
                "The UN special envoy, Maria Lindt, read a message. The envoy praised the talks."))
        .isEqualTo("Maria Lindt");
  }

  @Test
  void whatAnOfficeIsForMayStandBeforeTheComma() {
    assertThat(
            meant(
                "Oskar Brandt",
                "A spokesman for the ministry, Oskar Brandt, told reporters that the line was quiet."))
        .isEqualTo("Oskar Brandt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chadian president, Idris Barka, met the leader of the opposition.",
        "The Chadian president, Idris Barka, arrived. The rebel leader did not.",
      })
  void aLeaderOfOthersIsNoPresident(String text) {
    assertThat(meant(text.contains("rebel") ? "rebel leader" : "leader of the opposition", text))
        .doesNotContain("Idris Barka");
  }

  @Test
  void whoThanksThePresidentIsNotThePresident() {
    assertThat(
            meant(
                "president",
                "Chadian President Idris Barka and Sudanese President Nadia Karim met. Barka thanked"
                    + " the president."))
        .isEqualTo("Nadia Karim");
  }

  @Test
  void theMinisterOfSomebodyUnknownStaysOpen() {
    assertThat(
            isOpen(
                "minister",
                "Chadian Foreign Minister Idris Barka left. A baker, Oskar Brandt, stayed. “The"
                    + " minister promised a road,” Brandt said."))
        .isTrue();
  }

  @Test
  void theTwoLeadersAreThoseLastNamedTogether() {
    assertThat(
            meant(
                "The two leaders",
                "Sudanese President Omar Saleh was host. Chadian President Idris Barka and Malian"
                    + " President Nadia Karim signed. The two leaders smiled."))
        .isEqualTo("Idris Barka + Nadia Karim");
  }

  @Test
  void bothSidesStayOpenWhereTwoPairsWereNamed() {
    assertThat(
            isOpen(
                "both sides",
                "Chad and Mali talked. Egypt and Kenya mediated. The envoy called on both sides."))
        .isTrue();
  }

  @Test
  void aSeatOfTheUnionStandsForItWhereTheReportNamesIt() {
    assertThat(meant("Brussels", "The EU will wait. Brussels expects deeds, an envoy said."))
        .isEqualTo("European Union");
    assertThat(meant("Brussels", "Belgium and the EU agree. Brussels expects deeds."))
        .isEqualTo("Belgium");
  }
}
