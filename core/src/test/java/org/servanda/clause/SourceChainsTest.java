package org.servanda.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.pipeline.Reports;
import org.servanda.register.ResolvedReading;

class SourceChainsTest {

  private static List<String> speakersAt(String text, String word) {
    ResolvedReading resolved = Reports.read(text).resolved();
    return SourceChains.of(resolved, Clauses.of(resolved))
        .at(text.indexOf(word))
        .speakers()
        .stream()
        .map(speaker -> Reports.name(speaker.speaker()))
        .toList();
  }

  @Test
  void theReportSaysItItself() {
    assertThat(speakersAt("The road was shut on Monday.", "shut")).isEmpty();
  }

  @Test
  void aSpeakerSaysIt() {
    assertThat(speakersAt("Amina Diallo said that the road was shut.", "shut"))
        .containsExactly("Amina Diallo");
  }

  @Test
  void aSpeakerSaysThatAnotherSaysIt() {
    assertThat(
            speakersAt(
                "Amina Diallo said that Viktor Sand had promised that the road would be open.",
                "open"))
        .containsExactly("Amina Diallo", "Viktor Sand");
  }

  @Test
  void whoQuotesHimselfIsToldOnce() {
    assertThat(
            speakersAt("\"I repeat that the road is shut,\" Amina Diallo said on Monday.", "shut"))
        .containsExactly("Amina Diallo");
  }
}
