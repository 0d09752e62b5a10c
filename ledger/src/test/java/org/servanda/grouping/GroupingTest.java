package org.servanda.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.servanda.grouping.digest.Digest;

class GroupingTest {

  private static final String TALKS =
      "Somali Foreign Minister Yusuf Warsame met his Kenyan counterpart Peter Ochieng in Djibouti on 4 March 2031."
          + " They agreed to open the border crossing at Mandera, which was closed ten years ago. “Traders have waited"
          + " almost two years for this paper,” Warsame said.";

  private static final String TALKS_AGAIN =
      "Kenya and Somalia will reopen the crossing at Mandera, Foreign Minister Peter Ochieng said after he met Yusuf"
          + " Warsame in Djibouti on 4 March 2031. Warsame said that traders had waited almost a year and a half for"
          + " this paper.";

  private static final String A_YEAR_LATER =
      "Somali Foreign Minister Yusuf Warsame met his Kenyan counterpart Peter Ochieng in Djibouti on 9 March 2032."
          + " They agreed to close the border crossing at Mandera, which was opened a year ago.";

  private static final String CATTLE =
      "Herders in the highlands drive their cattle to lower pastures, since the first snow has fallen. A veterinary"
          + " team vaccinates the animals at the bridge of Tashbulak.";

  @Test
  void reportsOfOneEventAreOneGroupWhichSaysWhy() {
    List<Group> groups =
        Reports.grouped(
            Reports.read("a", TALKS), Reports.read("b", TALKS_AGAIN), Reports.read("c", CATTLE));

    assertThat(groups).hasSize(2);
    Group talks = groups.getFirst();
    assertThat(talks.members()).extracting(Member::id).containsExactly("a", "b");
    assertThat(talks.shared().words()).contains("mandera");
    assertThat(talks.shared().days()).contains("2031-03-04");
    assertThat(talks.shared().actors()).extracting("name").contains("Yusuf Warsame");
    assertThat(talks.articleCount()).isEqualTo(2);
    assertThat(talks.independentSourceCount()).isEqualTo(2);
  }

  @Test
  void meetingsOfTheSamePeopleAYearApartStayTwo() {
    assertThat(Reports.grouped(Reports.read("a", TALKS), Reports.read("b", A_YEAR_LATER)))
        .hasSize(2);
  }

  @Test
  void theMeetingOfOneGroupIsOne() {
    Group group =
        Reports.grouped(Reports.read("a", TALKS), Reports.read("b", TALKS_AGAIN)).getFirst();

    assertThat(group.meetings())
        .singleElement()
        .satisfies(
            meeting -> {
              assertThat(meeting.parts()).extracting("article").containsExactly("a", "b");
              assertThat(meeting.participants()).hasSize(2);
              assertThat(meeting.when().orElseThrow().value()).isEqualTo("2031-03-04");
            });
  }

  @Test
  void talksAndANewsConferenceOfOneDayArePartsOfOneMeeting() {
    String briefed =
        "Yusuf Warsame gave a news conference with Peter Ochieng in Djibouti on 4 March 2031 and spoke of the border"
            + " crossing at Mandera, which Somalia and Kenya want to open for traders.";

    Group group = Reports.grouped(Reports.read("a", TALKS), Reports.read("b", briefed)).getFirst();

    assertThat(group.meetings())
        .singleElement()
        .satisfies(
            meeting -> assertThat(meeting.kinds()).containsExactly("talks", "news_conference"));
  }

  @Test
  void anUtteranceIsAlignedAndSpansOfTimeThatDisagreeAreMarked() {
    Group group =
        Reports.grouped(Reports.read("a", TALKS), Reports.read("b", TALKS_AGAIN)).getFirst();

    assertThat(group.utterances())
        .singleElement()
        .satisfies(
            utterance -> {
              assertThat(utterance.speaker().name()).isEqualTo("Yusuf Warsame");
              assertThat(utterance.wordings()).hasSize(2);
              assertThat(utterance.alignments().getFirst().disagreements())
                  .singleElement()
                  .satisfies(
                      piece ->
                          assertThat(List.of(piece.firstValue(), piece.otherValue()))
                              .containsExactlyInAnyOrder("P2Y LESS_THAN", "P1Y6M LESS_THAN"));
            });
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    List<Digest> digests = new ArrayList<>();
    for (int event = 0; event < 6; event++) {
      LocalDate day = LocalDate.of(2031, 2, 1).plusDays(20L * event);
      for (int i = 0; i < 4; i++) {
        digests.add(Reports.read(event + "-" + i, "outlet " + i, day, report(event, i)));
      }
    }
    List<Group> groups = new Grouping(Reports.BACKGROUND).of(digests);
    GroupJson json = new GroupJson();
    List<String> lines = groups.stream().map(json::line).toList();

    for (long seed = 0; seed < 20; seed++) {
      Collections.shuffle(digests, new Random(seed));
      assertThat(new Grouping(Reports.BACKGROUND).of(digests).stream().map(json::line))
          .as("shuffled with seed %d", seed)
          .containsExactlyElementsOf(lines);
    }
  }

  /** A report of one of six events, in one of four wordings. */
  private static String report(int event, int wording) {
    List<String> places = List.of("Velm", "Torsk", "Arika", "Bondo", "Cerva", "Dornach");
    List<String> things = List.of("dam", "railway", "fishery", "mine", "airfield", "pipeline");
    return List.of(
            "Delegates in %s signed a paper about the %s after a long night. The governor promised money.",
            "A paper about the %2$s was signed in %1$s. Critics say that the delegates had no mandate.",
            "The governor said in %s that the %s would be repaired, as the delegates had signed.",
            "Money for the %2$s: the paper signed in %1$s holds what the governor promised.")
        .get(wording)
        .formatted(places.get(event), things.get(event));
  }

  @Test
  void copiesAndOneAgencysNewsAreOneSource() {
    Group group =
        Reports.grouped(
                Reports.fromAgency("a", "Morning Post", "AFP", "(AFP) " + TALKS),
                Reports.fromAgency("b", "Evening Star", "AFP", "(AFP) " + TALKS_AGAIN),
                Reports.read("c", "Coast Radio", null, TALKS))
            .getFirst();

    assertThat(group.articleCount()).isEqualTo(3);
    assertThat(group.independentSourceCount()).isOne();
    assertThat(group.origin()).isEqualTo("Agence France-Presse");
  }

  @Test
  void anOriginThatIsOnlyToldIsNamedAndJoinsNoSources() {
    String told = "Reuters reported that " + TALKS.substring(0, TALKS.indexOf(" They"));
    Group group =
        Reports.grouped(
                Reports.read("a", "Morning Post", null, told),
                Reports.read("b", "Evening Star", null, TALKS_AGAIN))
            .getFirst();

    assertThat(group.origin()).isEqualTo("Reuters");
    assertThat(group.independentSourceCount()).isEqualTo(2);
  }

  @Test
  void theSameFileAThousandTimesIsOneGroupOfOneSource() {
    List<Digest> copies = Collections.nCopies(1_000, Reports.read("a", TALKS));

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThat(new Grouping(Reports.BACKGROUND).of(copies))
                .singleElement()
                .satisfies(
                    group -> {
                      assertThat(group.articleCount()).isEqualTo(1_000);
                      assertThat(group.independentSourceCount()).isOne();
                    }));
  }

  @Test
  void tablesOfTwoSubjectsStayTwo() {
    String wheat = "Wheat\t12\t14\t15\nBarley\t3\t4\t4\nRye\t1\t1\t2\nTotal\t16\t19\t21\n";
    String ships = "Ship\tFlag\tTons\nAlbatros\tMalta\t12\nBora\tCyprus\t14\nCirrus\tPanama\t15\n";

    assertThat(Reports.grouped(Reports.read("a", wheat), Reports.read("b", ships))).hasSize(2);
  }

  @Test
  void aQuotationOfThreeThousandWordsIsGroupedLikeAnyText() {
    StringBuilder speech = new StringBuilder("“");
    for (int i = 0; i < 600; i++) {
      speech.append("We have sown field ").append(i).append(". ");
    }
    String quoted = speech.append("”, the minister of farming, Ida Borg, said.").toString();

    assertThat(
            Reports.grouped(
                Reports.read("a", quoted), Reports.read("b", quoted), Reports.read("c", TALKS)))
        .extracting(Group::articleCount)
        .containsExactly(2, 1);
  }

  @Test
  void anArticleThatQuotesItselfIsNoSecondWording() {
    String twice = TALKS + " “Traders have waited almost two years for this paper,” Warsame said.";

    assertThat(Reports.grouped(Reports.read("a", twice)))
        .singleElement()
        .satisfies(group -> assertThat(group.utterances()).isEmpty());
  }

  @Test
  void articlesWithoutWordsStayAlone() {
    assertThat(Reports.grouped(Reports.read("a", "— — —"), Reports.read("b", "***"))).hasSize(2);
  }

  @Test
  void nothingGivesNoGroups() {
    assertThat(Reports.grouped()).isEmpty();
  }
}
