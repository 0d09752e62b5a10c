package org.servanda.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.pipeline.Reports.entries;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.entry.Meeting;
import org.servanda.entry.Meeting.Kind;
import org.servanda.entry.Meeting.Status;
import org.servanda.pipeline.Reports;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;

class MeetingsTest {

  private static List<Meeting> meetings(String text) {
    return entries(Reports.read(text), Meeting.class);
  }

  private static Meeting only(String text) {
    List<Meeting> meetings = meetings(text);
    assertThat(meetings).hasSize(1);
    return meetings.getFirst();
  }

  private static List<String> names(Meeting meeting) {
    return meeting.participants().stream().map(Reports::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viktor Sand met with Idris Barka in Doha on 3 May 2020.",
        "Viktor Sand met Idris Barka in Doha on 3 May 2020.",
        "Viktor Sand and Idris Barka met in Doha on 3 May 2020.",
        "Viktor Sand and Idris Barka held talks in Doha on 3 May 2020.",
        "Viktor Sand held talks with Idris Barka in Doha on 3 May 2020.",
        "Talks between Viktor Sand and Idris Barka took place in Doha on 3 May 2020.",
        "The negotiations between Viktor Sand and Idris Barka in Doha ended on 3 May 2020."
      })
  void aMeetingHasParticipantsPlaceAndDate(String text) {
    Meeting meeting = only(text);

    assertThat(names(meeting)).containsExactly("Viktor Sand", "Idris Barka");
    assertThat(meeting.kind()).isEqualTo(Kind.TALKS);
    assertThat(meeting.status()).isEqualTo(Status.HELD);
    assertThat(meeting.place()).isEqualTo(Resolution.of(new Place("Doha")));
    assertThat(meeting.date()).isNotNull();
    assertThat(meeting.date().value()).isEqualTo("2020-05-03");
    assertThat(meeting.evidence().getFirst().quote()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viktor Sand spoke by phone with Idris Barka on Tuesday.",
        "Viktor Sand phoned Idris Barka.",
        "Viktor Sand had a telephone conversation with Idris Barka.",
        "A phone call between Viktor Sand and Idris Barka lasted an hour."
      })
  void aTalkByPhoneIsACall(String text) {
    assertThat(only(text).kind()).isEqualTo(Kind.CALL);
    assertThat(names(only(text))).containsExactly("Viktor Sand", "Idris Barka");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viktor Sand will meet Idris Barka in Doha on 3 May 2020.",
        "Viktor Sand is to meet Idris Barka in Doha.",
        "Viktor Sand and Idris Barka are expected to hold talks in Doha."
      })
  void aMeetingToComeIsPlanned(String text) {
    assertThat(only(text).status()).isEqualTo(Status.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A meeting between Viktor Sand and Idris Barka in Doha was cancelled.",
        "Talks between Viktor Sand and Idris Barka were called off.",
        "A meeting between Viktor Sand and Idris Barka never took place."
      })
  void aMeetingThatFellThroughIsCancelled(String text) {
    assertThat(only(text).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void aPlaceThatIsNotToldStaysOpen() {
    assertThat(only("Viktor Sand met Idris Barka.").place())
        .isEqualTo(Resolution.open("", List.of(), "the report does not say where"));
  }

  @Test
  void thePlaceOfFilingIsNotThePlaceOfTheMeeting() {
    Meeting meeting =
        entries(Reports.filedFrom("VALLETTA", "Viktor Sand met Idris Barka."), Meeting.class)
            .getFirst();

    assertThat(meeting.place()).isInstanceOf(Resolution.Unresolved.class);
    assertThat(((Resolution.Unresolved<Place>) meeting.place()).reason()).contains("VALLETTA");
  }

  @Test
  void meetingsOfTwoDaysAreTwo() {
    assertThat(
            meetings(
                "Viktor Sand met Idris Barka on Monday. Viktor Sand met Idris Barka on Friday."))
        .hasSize(2);
  }

  @Test
  void meetingsOfTwoPlacesAreTwo() {
    assertThat(
            meetings(
                "Viktor Sand met Idris Barka in Doha. Viktor Sand met Idris Barka in Valletta."))
        .hasSize(2);
  }

  @Test
  void meetingsOfOthersAreOthers() {
    assertThat(meetings("Viktor Sand met Idris Barka. Viktor Sand met Nadia Karim.")).hasSize(2);
  }

  @Test
  void aMeetingToldTwiceIsOneWithTheWordsOfBoth() {
    String first = "Viktor Sand met Idris Barka on 3 May 2020.";
    String second = "Idris Barka met Viktor Sand in Doha.";
    Meeting meeting = only(first + " It rained. " + second);

    assertThat(meeting.evidence()).extracting(e -> e.quote()).containsExactly(first, second);
    assertThat(meeting.place()).isEqualTo(Resolution.of(new Place("Doha")));
    assertThat(meeting.date()).isNotNull();
    assertThat(meeting.date().value()).isEqualTo("2020-05-03");
  }

  @Test
  void theDateOfAnAgreementIsNotTheDateOfTheMeeting() {
    Meeting meeting = only("Viktor Sand met Idris Barka after the treaty of 9 June 2012.");

    assertThat(meeting.date()).isNull();
  }

  @Test
  void aMeetingThatIsOnlyQuotedIsNotReported() {
    assertThat(meetings("“Idris Barka met Nadia Karim in Doha,” said Viktor Sand.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viktor Sand did not meet Idris Barka in Doha.",
        "Viktor Sand didn’t meet Idris Barka in Doha.",
        "Viktor Sand has never met Idris Barka.",
        "Viktor Sand refused to meet Idris Barka.",
        "Viktor Sand left Doha without having met Idris Barka."
      })
  void aMeetingThatIsDeniedIsNone(String text) {
    assertThat(meetings(text)).isEmpty();
  }

  @Test
  void nobodyMeetsAlone() {
    assertThat(meetings("Viktor Sand met the deadline. The river met the sea.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viktor Sand received Idris Barka in Doha.",
        "Viktor Sand flew to Doha on Monday for talks with Idris Barka.",
        "Viktor Sand arrived in Doha for a visit to Idris Barka.",
        "Viktor Sand paid a visit to Idris Barka.",
        "Viktor Sand saw Idris Barka in Doha on Monday.",
        "Viktor Sand held four days of consultations with Idris Barka.",
        "Viktor Sand discussed the truce with Idris Barka.",
        "Presidents Viktor Sand and Idris Barka talked by telephone."
      })
  void hostsGuestsAndCallersMeet(String text) {
    assertThat(names(only(text))).containsExactly("Viktor Sand", "Idris Barka");
    assertThat(only(text).status()).isEqualTo(Status.HELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viktor Sand is to receive Idris Barka in Doha.",
        "Viktor Sand and Idris Barka agreed to meet again in Doha.",
        "Talks between Viktor Sand and Idris Barka will be held in Doha."
      })
  void whatIsAgreedOrDueIsPlanned(String text) {
    assertThat(names(only(text))).containsExactly("Viktor Sand", "Idris Barka");
    assertThat(only(text).status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void whereAndWhenOfOneMeetingAreNotThoseOfAnotherInItsSentence() {
    List<Meeting> two =
        meetings("Viktor Sand talked with Idris Barka and will meet Leo Vella in Doha.");

    assertThat(two).hasSize(2);
    assertThat(two.getFirst().place()).isInstanceOf(Resolution.Unresolved.class);
    assertThat(two.getLast().place()).isEqualTo(Resolution.of(new Place("Doha")));
  }
}
