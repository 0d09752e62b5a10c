package org.servanda.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.pipeline.Reports.entries;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.entry.Statement;
import org.servanda.pipeline.Reports;

/** Who speaks where the source of a statement carries no name. */
class SpeakersOfNoNameTest {

  private static List<String> speakers(String text) {
    return entries(Reports.read(text), Statement.class).stream()
        .map(statement -> Reports.name(statement.speaker()))
        .toList();
  }

  @Test
  void itIsTheCountryOrBodyThatWasTheSubject() {
    assertThat(speakers("Chad closed the road to Malta. It said that the road would stay closed."))
        .containsExactly("Chad");
  }

  @Test
  void aBodyNamedOnceIsMeantByItsNounAlone() {
    assertThat(
            speakers(
                "The Lorin Monitoring Mission counted nine shells. The mission said that Chad had fired"
                    + " them."))
        .contains("Lorin Monitoring Mission");
  }

  @Test
  void aMinistrySpeaksForItsCountry() {
    assertThat(speakers("Chad's foreign ministry said that the road was open."))
        .containsExactly("Chad");
    assertThat(speakers("Chad, which closed the road, said that it would open."))
        .containsExactly("Chad");
  }

  @Test
  void theAnswersOfAnInterviewAreThePersonInterviewed() {
    assertThat(
            speakers(
                "Interview with Nadia Karim\n\nQ: Is the road open?\n\nA: It is open.\n\nQ: Since when?"
                    + "\n\nA: Since Monday."))
        .contains("Nadia Karim");
  }

  @Test
  void aFormOfAddressIsNoPartOfAName() {
    assertThat(speakers("Dr. Nadia Karim said that the road was open."))
        .containsExactly("Nadia Karim");
  }
}
