package org.servanda.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.pipeline.Reports.name;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.actors.Actor;
import org.servanda.pipeline.Reports;
import org.servanda.reading.Resolution;

class SpeakersTest {

  private static final String TWO_MINISTERS =
      "Chadian Foreign Minister Idris Barka met Sudanese Foreign Minister Nadia Karim.\n\n";

  private static List<Speaker> speakers(String text) {
    return Reports.read(text).resolved().speakers();
  }

  /** Who is behind the last attribution: a name, or a question mark and the candidates. */
  private static String speaker(String text) {
    return name(speakers(text).getLast().speaker());
  }

  @Test
  void aSurnameMeansTheFullNameBeforeIt() {
    assertThat(speaker("Maria Lindt came to Malta. Lindt said that the port was open."))
        .isEqualTo("Maria Lindt");
  }

  @Test
  void anArabicArticleMakesNoOtherName() {
    assertThat(speaker("Nasser al-Kadari came to Malta. “It is open,” al-Kadari said."))
        .isEqualTo("Nasser al-Kadari");
    assertThat(speaker("Nasser al-Kadari came to Malta. Kadari said that it was open."))
        .isEqualTo("Nasser al-Kadari");
  }

  @Test
  void aSurnameMeansTheFullNameAfterIt() {
    assertThat(
            name(
                speakers("“It is open,” Lindt said. Maria Lindt is the mayor.")
                    .getFirst()
                    .speaker()))
        .isEqualTo("Maria Lindt");
  }

  @ParameterizedTest
  @CsvSource({"She,Maria Lindt", "He,Viktor Sand"})
  void aPronounMeansThePersonOfItsGender(String pronoun, String name) {
    assertThat(
            speaker(
                "Maria Lindt and Viktor Sand came to Malta. "
                    + pronoun
                    + " said that the port was open."))
        .isEqualTo(name);
  }

  @Test
  void aPronounMeansTheSubjectRatherThanTheOther() {
    assertThat(speaker("Viktor Sand met Peter Brandt. He said that the port was open."))
        .isEqualTo("Viktor Sand");
  }

  @Test
  void aPronounThatFitsTwoJoinedSubjectsStaysOpen() {
    assertThat(
            speaker("Viktor Sand and Peter Brandt came to Malta. He said that the port was open."))
        .isEqualTo("? Viktor Sand, Peter Brandt");
  }

  @Test
  void aPronounWithoutAPersonStaysOpen() {
    assertThat(speaker("He said that the port was open.")).isEqualTo("? ");
  }

  @ParameterizedTest
  @CsvSource({
    "The Chadian foreign minister,Idris Barka", "The Chadian minister,Idris Barka",
    "The Sudanese foreign minister,Nadia Karim", "Sudan's foreign minister,Nadia Karim"
  })
  void anOfficeWithItsCountryMeansItsHolder(String office, String name) {
    assertThat(speaker(TWO_MINISTERS + office + " said that the road was open.")).isEqualTo(name);
  }

  @Test
  void aCounterpartMeansThePersonOfTheOtherCountry() {
    String text =
        """
        Chadian Foreign Minister Idris Barka spoke first.

        His Sudanese counterpart Nadia Karim followed.

        The Sudanese foreign minister said that the road was open.""";

    assertThat(speaker(text)).isEqualTo("Nadia Karim");
  }

  @Test
  void anOfficeThatOnePersonHoldsMeansThem() {
    assertThat(
            speaker(
                "Chadian Foreign Minister Idris Barka spoke first.\n\n"
                    + "The minister said that the road was open."))
        .isEqualTo("Idris Barka");
  }

  @Test
  void anOfficeThatTwoHoldStaysOpenWithBoth() {
    Resolution<Actor> speaker =
        speakers(TWO_MINISTERS + "The minister said that the road was open.").getLast().speaker();

    assertThat(speaker).isInstanceOf(Resolution.Unresolved.class);
    assertThat(name(speaker)).isEqualTo("? Idris Barka, Nadia Karim");
    assertThat(((Resolution.Unresolved<Actor>) speaker).reason()).contains("2 persons");
  }

  @Test
  void anOfficeThatNobodyHoldsStaysOpen() {
    assertThat(speaker("The foreign minister said that the road was open.")).isEqualTo("? ");
  }

  @Test
  void aSurnameOfTwoPersonsStaysOpenWithBoth() {
    assertThat(speaker("Anna Lindt and Peter Lindt came. Lindt said that the port was open."))
        .isEqualTo("? Anna Lindt, Peter Lindt");
  }

  @ParameterizedTest
  @CsvSource({
    "Valletta,Malta",
    "Malta,Malta",
    "The Maltese side,Malta",
    "Malta's government,Malta",
    "The Maltese government,Malta",
    "Khartoum,Sudan"
  })
  void aCountrySpeaksByItsNameItsCapitalOrItsGovernment(String source, String country) {
    assertThat(speaker(source + " said that the port was open.")).isEqualTo(country);
  }

  @Test
  void anOrganisationSpeaksByItsName() {
    assertThat(speaker("The African Union said that the road was open."))
        .isEqualTo("African Union");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The two sides", "Both", "The two ministers"})
  void severalSpeakersWhoAreNotNamedStayOpen(String source) {
    String text = "Maria Lindt and Viktor Sand came. " + source + " said that the port was open.";

    assertThat(speakers(text).getLast().speaker()).isInstanceOf(Resolution.Unresolved.class);
  }

  @ParameterizedTest
  @CsvSource({
    "They,Maria Lindt and Viktor Sand met in the port.",
    "The two ministers,'Foreign Minister Maria Lindt met Foreign Minister Viktor Sand.'",
    "The two foreign ministers,'Maria Lindt, the foreign minister, met Foreign Minister Viktor Sand.'",
    "Both presidents,President Maria Lindt met President Viktor Sand.",
    "The two leaders,President Maria Lindt met Prime Minister Viktor Sand.",
    "The two officials,Maria Lindt met Viktor Sand."
  })
  void wordsForTwoMeanTheTwoWhoFit(String source, String before) {
    assertThat(
            speakers(before + " " + source + " said that the port was open.").getLast().speaker())
        .satisfies(two -> assertThat(Reports.name(two)).isEqualTo("Maria Lindt + Viktor Sand"));
  }

  @ParameterizedTest
  @CsvSource({
    "Both sides,Mali and Niger closed the road.",
    "The two countries,Talks between Mali and Niger began in Paris.",
    "The sides,The road between Mali and Niger was closed.",
    "The parties,Troops of Mali were met by those of Niger.",
    "The two neighbours,France said that Mali and Niger had closed the road."
  })
  void bothSidesAreThoseNamedSideBySideOrTheOnlyTwo(String source, String before) {
    assertThat(
            speakers(before + " " + source + " said that the port was open.").getLast().speaker())
        .satisfies(two -> assertThat(Reports.name(two)).isEqualTo("Mali + Niger"));
  }

  @Test
  void aFamilyNameIsItsOnlyLeaders() {
    String text =
        "President Maria Lindt came with Viktor Lindt. Lindt said that the port was open.";

    assertThat(speaker(text)).isEqualTo("Maria Lindt");
  }

  @Test
  void aVicePresidentIsNotThePresident() {
    String text =
        "President Maria Lindt met Vice President Viktor Sand. The president said that the port was"
            + " open.";

    assertThat(speaker(text)).isEqualTo("Maria Lindt");
  }

  @Test
  void bothSidesStayOpenAmongThree() {
    String text = "Mali accused Niger. Chad waited. Both sides said that the port was open.";

    assertThat(Reports.name(speakers(text).getLast().speaker())).isEqualTo("? Mali, Niger, Chad");
  }

  @Test
  void twoNamedSpeakersSpeakTogether() {
    assertThat(speaker("Maria Lindt and Viktor Sand said that the port was open."))
        .isEqualTo("Maria Lindt + Viktor Sand");
  }

  @Test
  void whoSaidMeansTheNameBeforeIt() {
    assertThat(speaker("The visit was planned by Maria Lindt, who said that it would rain."))
        .isEqualTo("Maria Lindt");
  }

  @Test
  void aQuotationWithoutASourceIsTheLastSpeakers() {
    assertThat(
            speaker("“The port is open,” Maria Lindt said.\n\n“It will stay open all the year.”"))
        .isEqualTo("Maria Lindt");
  }

  @Test
  void aQuotationFarFromTheLastSpeakerStaysOpen() {
    assertThat(
            speaker(
                "“The port is open,” Maria Lindt said.\n\nIt rained.\n\nNobody came.\n\n"
                    + "“It will stay open all the year.”"))
        .isEqualTo("? Maria Lindt");
  }

  @Test
  void aQuotationBeforeAnySpeakerStaysOpen() {
    assertThat(speaker("“It will stay open all the year.”")).isEqualTo("? ");
  }

  @Test
  void thePersonToldIsTheAddressee() {
    Speaker speaker = speakers("Maria Lindt told Viktor Sand that the port was open.").getFirst();

    assertThat(name(speaker.speaker())).isEqualTo("Maria Lindt");
    assertThat(name(speaker.addressee())).isEqualTo("Viktor Sand");
  }

  @Test
  void aGroupWithoutANameIsAnOpenAddressee() {
    Speaker speaker = speakers("Maria Lindt told reporters that the port was open.").getFirst();

    assertThat(speaker.addressee()).isInstanceOf(Resolution.Unresolved.class);
    assertThat(((Resolution.Unresolved<Actor>) speaker.addressee()).text()).isEqualTo("reporters");
  }

  @Test
  void whoeverSaysSomethingHasNoAddressee() {
    assertThat(speakers("Maria Lindt said that the port was open.").getFirst().addressee())
        .isNull();
  }

  @Test
  void aLabelInCapitalsMeansThePersonOfThatName() {
    List<Speaker> speakers =
        speakers(
            "Dana Okoro met the press.\n\nDANA OKORO: It is open.\n\nQUESTION: Since when?\n\n"
                + "OKORO: Since May.");

    assertThat(speakers.stream().map(speaker -> name(speaker.speaker())))
        .containsExactly("Dana Okoro", "? ", "Dana Okoro");
  }

  @Test
  void aLabelOfTwoWordsIsNoOrganisation() {
    Resolution<Actor> speaker =
        speakers("DANA OKORO: It is open.\n\nQUESTION: Since when?\n\nDANA OKORO: Since May.")
            .getFirst()
            .speaker();

    assertThat(speaker.possible().stream().map(Actor::kind)).containsExactly(Actor.Kind.PERSON);
  }
}
