package org.servanda.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.DateBounds;

class AgreementRegisterTest {

  private static final AgreementRegister REGISTER =
      AgreementRegister.load(ActorRegister.load()::actor);

  private static List<String> named(String words) {
    return REGISTER.named(words).stream().map(AgreementEntry::id).toList();
  }

  private static AgreementEntry invented(String id, String date, String title, String... names) {
    Agreement agreement =
        new Agreement(
            id,
            title,
            Stage.CONCLUDED,
            PartialDate.parse(date).orElseThrow(),
            List.of(Parties.group("Northern League"), Parties.group("Southern League")));
    return new AgreementEntry(
        agreement, List.of(names), Kind.CEASEFIRE, List.of(), "Lorin", "test", List.of());
  }

  @Test
  void holdsHundredsOfAgreementsOfAllRegions() {
    assertThat(REGISTER.all()).hasSizeGreaterThan(600);
    assertThat(REGISTER.all()).extracting(AgreementEntry::id).doesNotHaveDuplicates();
    assertThat(REGISTER.all())
        .filteredOn(entry -> entry.source().startsWith("pa-x:"))
        .hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "the JCPOA, jcpoa-2015",
    "Iran nuclear deal, jcpoa-2015",
    "the 2015 nuclear deal, jcpoa-2015",
    "the Good Friday accord, good-friday-agreement-1998",
    "the Dayton peace accords, dayton-agreement-1995",
    "Dayton, dayton-agreement-1995",
    "Minsk II, minsk-package-2015",
    "the Minsk-2 agreement, minsk-package-2015",
    "the Minsk Protocol of 5 September 2014, minsk-protocol-2014",
    "the Simla accord of 1972, simla-agreement-1972",
    "the Indus Water Treaty, indus-waters-treaty-1960",
    "the Ta’if Accord, taif-agreement-1989",
    "Lome peace accord, lome-agreement-1999",
    "the Lomé Peace Accord, lome-agreement-1999",
    "UN Security Council Resolution 1701, resolution-1701-2006",
    "the 1997 treaty between Ukraine and Russia, ukraine-russia-friendship-treaty-1997",
    "the 1979 Egyptian-Israeli peace treaty, egypt-israel-peace-treaty-1979",
    "trilateral statement of November 9 2020, trilateral-statement-november-2020",
    "the 10 November 2020 trilateral statement, trilateral-statement-november-2020",
    "the trilateral statement of 11 January 2021, trilateral-statement-january-2021",
    "the Pretoria cessation of hostilities agreement, pretoria-agreement-2022",
    "the 2020 Doha agreement, doha-agreement-2020",
    "Stockholm agreement, stockholm-agreement-2018",
    "Comprehensive Military Agreement, inter-korean-military-agreement-2018",
    "the 1953 armistice, korean-armistice-1953"
  })
  void wordsThatMeanOneAgreementFindIt(String words, String id) {
    assertThat(named(words)).containsExactly("agreement:" + id);
  }

  @Test
  void wordsThatCanMeanSeveralFindAllByDate() {
    assertThat(named("the Minsk agreements"))
        .containsExactly(
            "agreement:minsk-protocol-2014",
            "agreement:minsk-memorandum-2014",
            "agreement:minsk-package-2015");
    assertThat(named("the Oslo accords"))
        .containsExactly("agreement:oslo-1-1993", "agreement:oslo-2-1995");
    assertThat(named("the Algiers agreement"))
        .containsExactly(
            "agreement:algiers-agreement-1975",
            "agreement:algiers-accords-1981",
            "agreement:algiers-agreement-2000",
            "agreement:algiers-accords-2006",
            "agreement:algiers-accord-2015");
    assertThat(named("the trilateral statement"))
        .contains(
            "agreement:trilateral-statement-november-2020",
            "agreement:trilateral-statement-january-2021");
    assertThat(named("the Bishkek ceasefire"))
        .containsExactlyInAnyOrder(
            "agreement:bishkek-protocol-1994", "agreement:karabakh-ceasefire-1994");
    assertThat(named("the 1997 Treaty on Friendship"))
        .containsExactlyInAnyOrder(
            "agreement:ukraine-russia-friendship-treaty-1997",
            "agreement:armenia-russia-treaty-1997");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "the agreement",
        "the 2015 agreement",
        "a ceasefire",
        "the Lorin pact",
        "…"
      })
  void wordsThatTellNothingApartFindNothing(String words) {
    assertThat(named(words)).isEmpty();
  }

  @Test
  void aDateThatDoesNotFitRulesOut() {
    assertThat(named("the Minsk agreement of 12 February 2015"))
        .containsExactly("agreement:minsk-package-2015");
    assertThat(named("the Dayton agreement of 2003")).isEmpty();
  }

  @Test
  void aHeadOfAnotherSortRulesOut() {
    assertThat(named("the Stockholm convention"))
        .doesNotContain("agreement:stockholm-agreement-2018");
    assertThat(named("the Bishkek protocol")).containsExactly("agreement:bishkek-protocol-1994");
  }

  @Test
  void datedFindsWhatWasOrCanHaveBeenConcludedThen() {
    DateBounds day = DateBounds.day(LocalDate.of(1994, 5, 12));

    assertThat(REGISTER.dated(day))
        .extracting(AgreementEntry::id)
        .containsExactly("agreement:karabakh-ceasefire-1994");
    assertThat(REGISTER.dated(new DateBounds(LocalDate.of(2020, 11, 1), LocalDate.of(2021, 1, 31))))
        .extracting(AgreementEntry::id)
        .contains(
            "agreement:trilateral-statement-november-2020",
            "agreement:trilateral-statement-january-2021")
        .doesNotContain("agreement:juba-peace-agreement-2020");
  }

  @Test
  void betweenPutsPartiesBeforeMediators() {
    List<AgreementEntry> found = REGISTER.between(Set.of("country:ARM", "country:RUS"));

    assertThat(found.getFirst().agreement().parties())
        .extracting(Actor::id)
        .containsExactlyInAnyOrder("country:ARM", "country:RUS");
    assertThat(found)
        .extracting(AgreementEntry::id)
        .containsSubsequence(
            "agreement:armenia-russia-treaty-1997", "agreement:bishkek-protocol-1994");
    assertThat(REGISTER.between(Set.of())).isEmpty();
    assertThat(REGISTER.between(Set.of("country:ARM", "country:XXX"))).isEmpty();
  }

  @Test
  void searchFindsBeginningsOfWords() {
    assertThat(REGISTER.search("bishk proto", 5))
        .extracting(AgreementEntry::id)
        .startsWith("agreement:bishkek-protocol-1994");
    assertThat(REGISTER.search("colombia", 3)).hasSize(3);
    assertThat(REGISTER.search("qqqq", 5)).isEmpty();
    assertThat(REGISTER.search("", 5)).isEmpty();
  }

  @Test
  void addedEntriesAreFoundAndTakeThePlaceOfTheirId() {
    AgreementRegister more =
        REGISTER.with(
            List.of(
                invented(
                    "agreement:lorin-truce-2031", "2031-02-03", "Lorin Truce", "Peace of Lorin"),
                invented("agreement:jcpoa-2015", "2031", "Another plan")));

    assertThat(more.named("the Lorin ceasefire").getFirst().id())
        .isEqualTo("agreement:lorin-truce-2031");
    assertThat(more.named("Lorin truce of 2031")).hasSize(1);
    assertThat(more.entry("agreement:jcpoa-2015").orElseThrow().agreement().name())
        .isEqualTo("Another plan");
    assertThat(more.named("JCPOA")).isEmpty();
    assertThat(more.all()).hasSize(REGISTER.all().size() + 1);
    assertThat(REGISTER.entry("agreement:lorin-truce-2031")).isEmpty();
  }

  @Test
  void everyTitleFindsItsOwnEntry() {
    assertThat(REGISTER.all())
        .filteredOn(entry -> !named(entry.agreement().name()).contains(entry.id()))
        .extracting(AgreementEntry::id)
        .isEmpty();
  }

  @Test
  void twoAgreementsOfOneDateStayApart() {
    assertThat(
            REGISTER.entry("agreement:pyongyang-declaration-2018").orElseThrow().agreement().date())
        .isEqualTo(
            REGISTER
                .entry("agreement:inter-korean-military-agreement-2018")
                .orElseThrow()
                .agreement()
                .date());
    assertThat(named("the Pyongyang declaration of 19 September 2018"))
        .containsExactly("agreement:pyongyang-declaration-2018");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "9999", "2020-02-30", "2020-13", "20", "", "2020-1-1"})
  void datesThatAreNoneAreRefused(String iso) {
    assertThat(PartialDate.parse(iso)).isEmpty();
  }

  @Test
  void hostileNamesAreReadInNoTime() {
    String words = "the treaty of ".repeat(200_000);
    long start = System.nanoTime();

    assertThat(named(words)).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
