package org.servanda.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesTest {

  private static final Issues ISSUES = Issues.load();

  private static Optional<String> of(Issues issues, String words) {
    return issues.ofForms(Arrays.asList(words.split(" "))).map(Issue::id);
  }

  @ParameterizedTest
  @CsvSource({
    "to hand over all the captives by Friday, prisoners",
    "the remains of the fallen soldiers, prisoners",
    "must withdraw its troops from the valley, withdrawal",
    "the cease-fire holds, ceasefire",
    "stop the shelling of the town, ceasefire",
    "demarcating the boundary, border",
    "self-determination for the islanders, status",
    "a longer mandate for the peacekeepers, peacekeepers",
    "let the aid convoys through, humanitarian-access",
    "the return of displaced families, refugees",
    "lifting the sanctions, sanctions",
    "free and fair elections, elections",
    "disarming the militias, disarmament",
    "uranium enrichment, nuclear",
    "reopening the railway, transport",
    "filling the dam, resources",
    "an amnesty for the rebels, justice",
    "resuming negotiations, talks",
    "to implement the agreement in full, agreement",
    "a return of the ambassadors, relations",
    "security guarantees, security-guarantees",
    "amending the constitution, constitution",
    "release of prisoners under the peace agreement, prisoners"
  })
  void wordsInAnyInflectionTellOfAnIssue(String words, String issue) {
    assertThat(of(ISSUES, words)).contains(issue);
  }

  @Test
  void whereNothingTellsThereIsNoIssue() {
    assertThat(of(ISSUES, "she was glad to be there")).isEmpty();
    assertThat(ISSUES.ofForms(List.of())).isEmpty();
  }

  @Test
  void whereTwoAreToldEquallyThereIsNone() {
    assertThat(of(ISSUES, "the prisoners and the sanctions")).isEmpty();
    assertThat(of(ISSUES, "the prisoners and the captives and the sanctions"))
        .contains("prisoners");
  }

  @Test
  void aWordSaidOftenCountsOnce() {
    assertThat(of(ISSUES, "sanctions sanctions sanctions and prisoners")).isEmpty();
  }

  @Test
  void noWordTellsOfTwoIssues() {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (IssueEntry entry : ISSUES.all()) {
      for (List<String> phrases : List.of(entry.words(), entry.hints())) {
        assertThat(phrases).allMatch(phrase -> Terms.phrase(phrase) != null);
        for (String key : Terms.phrases(phrases)) {
          String id = entry.issue().id();
          String owner = owners.getOrDefault(key, id);
          if (!owner.equals(id)) {
            clashes.add(key + ": " + owner + ", " + id);
          }
          owners.put(key, id);
        }
      }
    }
    assertThat(clashes).isEmpty();
  }
}
