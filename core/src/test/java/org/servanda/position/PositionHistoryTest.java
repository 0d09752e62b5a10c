package org.servanda.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.article.Evidence;
import org.servanda.article.Publication;
import org.servanda.issue.Issues;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.pipeline.Reports;

class PositionHistoryTest {

  private static final Issues ISSUES = Issues.load();

  private static Account on(String day, String text) {
    ArticleRecord record = Reports.published(LocalDate.parse(day), LocalDate.parse(day), text);
    return account(record, record.resolved().dated().publication());
  }

  private static Account undated(String text) {
    return account(Reports.read(text), new Publication.Undated());
  }

  private static Account account(ArticleRecord record, Publication publication) {
    return Account.of(record.article(), publication, record.entries(), ISSUES);
  }

  private static List<String> changes(Account... accounts) {
    List<String> told = new ArrayList<>();
    for (PositionChange change : PositionHistory.of(List.of(accounts))) {
      told.add(change.actor().name() + " " + change.issue().id() + " " + change.kind());
    }
    return told;
  }

  private static @Nullable String quote(@Nullable Evidence evidence) {
    return evidence == null ? null : evidence.quote();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad urged Niger to release the captives. | Chad urged Niger to free the prisoners. | REPEATED",
        "Chad pledged to release the captives. | Chad refused to release the captives. | HARDENED",
        "Chad refused to release the captives. | Chad pledged to release the captives. | SOFTENED",
        "Chad pledged to release the captives. | Chad will release the captives only if Niger pays. | CONDITIONAL",
        "Chad urged Niger to release the captives. | Chad said the captives were in good health. | DROPPED",
        "Chad urged Niger to release the captives. | Chad said the harvest was good. | NOT_REPEATED"
      })
  void aPositionIsComparedWithTheLastOneOnItsIssue(String before, String after, String kind) {
    assertThat(changes(on("2031-05-01", before), on("2031-06-01", after)))
        .containsExactly("Chad prisoners NEW", "Chad prisoners " + kind);
  }

  @Test
  void theOrderIsThatOfTheDaysNotOfTheList() {
    Account later = on("2031-06-01", "Chad refused to release the captives.");
    Account earlier = on("2031-05-01", "Chad pledged to release the captives.");

    List<PositionChange> changes = PositionHistory.of(List.of(later, earlier));

    assertThat(changes.getLast().kind()).isEqualTo(PositionChange.Kind.HARDENED);
    assertThat(quote(changes.getLast().before())).contains("pledged");
    assertThat(quote(changes.getLast().after())).contains("refused");
    assertThat(changes.getLast().account()).isEqualTo(later.article());
  }

  @Test
  void whereNobodyKnowsWhichCameFirstNothingChanged() {
    String first = "Chad pledged to release the captives.";
    String other = "Chad refused to release the captives.";

    assertThat(changes(on("2031-05-01", first), undated(other)))
        .containsExactly("Chad prisoners NEW", "Chad prisoners UNORDERED");
    assertThat(changes(on("2031-05-01", first), on("2031-05-01", other)))
        .containsExactly("Chad prisoners NEW", "Chad prisoners UNORDERED");
  }

  @Test
  void whoeverIsNotHeardHasDroppedNothing() {
    assertThat(
            changes(
                on("2031-05-01", "Chad urged Niger to release the captives."),
                on("2031-06-01", "Niger said the captives were in good health.")))
        .containsExactly("Chad prisoners NEW");
  }

  @Test
  void actorsAndIssuesAreFollowedApart() {
    assertThat(
            changes(
                on("2031-05-01", "Chad urged Niger to release the captives."),
                on("2031-06-01", "Niger refused to release the captives.")))
        .containsExactly("Chad prisoners NEW", "Niger prisoners NEW");
  }
}
