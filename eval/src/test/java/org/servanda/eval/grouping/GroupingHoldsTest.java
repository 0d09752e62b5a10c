package org.servanda.eval.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.servanda.eval.corpus.ReportPairs.ReportPair;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.shared.Docs;
import org.servanda.eval.shared.NeedsShared;

class GroupingHoldsTest {

  /** Points of F1: which day a report begins with can hang on a model's arithmetic. */
  private static final double TOLERANCE = 0.5;

  private static final MeasuredPage<GroupingRecord> PAGE = GroupingPage.in(Docs.FOLDER);

  private static final Path OWN =
      Path.of(Objects.requireNonNull(System.getProperty("servanda.root")))
          .resolve(GroupingMeasurement.FOLDER);

  private static GroupingRecord recorded() {
    return PAGE.record().orElseThrow();
  }

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/grouping.md was changed by hand or is old: run eval/measure grouping")
        .isEqualTo(GroupingPage.of(recorded()));
  }

  @Test
  @NeedsShared("corpora/same-event/news_cluster")
  void articlesAreGroupedAsWellAsRecorded(Path folder) {
    GroupingRecord.Clusters before = recorded().clusters();
    GroupingRecord.Clusters now = new GroupingMeasurement().clusters(folder);

    assertThat(now.sha256()).as("the corpus is the one of the record").isEqualTo(before.sha256());
    assertThat(now.all().f1())
        .as("F1 over all events: run eval/measure grouping if it is meant")
        .isGreaterThan(before.all().f1() - TOLERANCE)
        .isGreaterThan(85);
  }

  @Test
  void noTwoEventsOfTheSameActorsAreMergedAndNoEventIsParted() {
    List<ReportPair> pairs = GroupingMeasurement.reportPairs(OWN);
    List<String> same = pairs.stream().filter(ReportPair::same).map(ReportPair::name).toList();
    GroupingMeasurement measurement = new GroupingMeasurement();

    assertThat(pairs).filteredOn(pair -> !pair.same()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(measurement.grouped(pairs)).containsExactlyElementsOf(same);
    assertThat(measurement.groupedTogether(pairs)).containsExactlyElementsOf(same);
  }

  @Test
  void wordingsAreToldApartAsWellAsRecorded() {
    assertThat(new GroupingMeasurement().wordings(OWN).figures().f1())
        .as("F1 of wordings: run eval/measure grouping if it is meant")
        .isGreaterThanOrEqualTo(recorded().wordings().figures().f1());
  }

  @Test
  void theCostOfAnArticleHardlyGrowsWithTheBatch() {
    List<GroupingRecord.Cost> costs = recorded().costs();
    GroupingRecord.Cost small = costs.get(costs.size() - 2);
    GroupingRecord.Cost large = costs.getLast();

    assertThat(large.articles()).isGreaterThanOrEqualTo(100_000);
    assertThat(large.groupSeconds() / large.articles())
        .isLessThan(2 * small.groupSeconds() / small.articles());
  }
}
