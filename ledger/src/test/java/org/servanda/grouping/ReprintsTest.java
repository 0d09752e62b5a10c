package org.servanda.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.reprints.Reprints;

class ReprintsTest {

  private static final String BODY =
      """
      Negotiators from both coasts agreed on a line through the bay, the mediator Ines Carvalho told reporters in Lisbon. \
      Fishing boats may cross it with a paper from either harbour. The two navies will keep their patrols four miles \
      apart, and a commission of surveyors is to place buoys before the storms begin. Families who lost boats last \
      winter are promised money from a common fund. Opposition parties in both parliaments called the line a gift to the \
      other side and asked for a vote. The mediator said that maps would be printed once the surveyors had finished.""";

  private static int[] families(Digest... digests) {
    return Reprints.of(List.of(digests));
  }

  @Test
  void anArticleCutShortIsACopy() {
    String cut = BODY.substring(0, BODY.indexOf("The two navies"));

    assertThat(families(Reports.read("a", BODY), Reports.read("b", cut))).containsExactly(0, 0);
  }

  @Test
  void anArticleWithANewLeadIsACopy() {
    String lead = "Peace has come to the bay at last, and this paper was there. ";

    assertThat(families(Reports.read("a", BODY), Reports.read("b", lead + BODY)))
        .containsExactly(1, 1);
  }

  @Test
  void anotherReportOfTheSameEventIsNoCopy() {
    String own =
        """
        The long quarrel over the bay ended in Lisbon, where Ines Carvalho presented a line that boats may cross with a \
        harbour paper. Patrols of the two navies stay four miles apart. Parties in opposition on both coasts want a vote.""";

    assertThat(families(Reports.read("a", BODY), Reports.read("b", own))).containsExactly(0, 1);
  }

  @Test
  void aShortTextInTwoLongOnesMakesNoCopiesOfThese() {
    String note =
        "The two navies will keep their patrols four miles apart, and a commission of surveyors is to place buoys.";
    String one = note + sentences("harbour master counted crates of herring on pier", 30);
    String other = note + sentences("surveyor lost a compass in the dunes near hut", 30);

    int[] families =
        families(Reports.read("a", note), Reports.read("b", one), Reports.read("c", other));

    assertThat(families[1]).isNotEqualTo(families[2]);
  }

  private static String sentences(String words, int count) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, count)
        .forEach(i -> text.append(" The ").append(words).append(' ').append(i).append('.'));
    return text.toString();
  }

  @Test
  void twoReportsThatQuoteTheSameSpeechAreNoCopies() {
    String speech =
        "“We were promised bread and were given a fence; we were promised a road and were given a gate; today we"
            + " are promised an election, and I ask you what we shall be given this time by those who promise,”";
    String one =
        speech
            + " the opposition leader told a crowd in the old port. Police counted four thousand people, the organisers"
            + " three times as many. Shops stayed closed and two trams were stopped near the bridge.";
    String other =
        "In a hoarse voice the leader of the largest opposition party opened her campaign. "
            + speech
            + " she cried. The governor's office answered that the voting would be held as the law provides, in May.";

    assertThat(families(Reports.read("a", one), Reports.read("b", other))).containsExactly(0, 1);
  }

  @Test
  void routineReportsOfTwoDaysAreNoCopies() {
    String bulletin =
        "On %s units of the adverse party fired at positions near Velm and Torsk with small arms, the ministry of"
            + " defence said. There were no losses. The situation along the line of contact is under control.";

    int[] families =
        families(
            Reports.read("a", null, LocalDate.of(2030, 5, 3), bulletin.formatted("3 May")),
            Reports.read("b", null, LocalDate.of(2030, 5, 9), bulletin.formatted("9 May")));

    assertThat(families).containsExactly(0, 1);
  }

  @Test
  void theSameArticleAThousandTimesIsOneFamily() {
    Digest digest = Reports.read("a", BODY);

    assertThat(Reprints.of(Collections.nCopies(1_000, digest))).containsOnly(0);
  }

  @Test
  void aThousandSlightlyDifferentPrintsAreOneFamily() {
    List<Digest> digests = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      digests.add(
          Reports.read("a" + i, BODY + " Edition number " + i + " of the harbour gazette."));
    }

    assertThat(IntStream.of(Reprints.of(digests)).distinct().count()).isOne();
  }
}
