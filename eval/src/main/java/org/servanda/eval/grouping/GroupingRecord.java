package org.servanda.eval.grouping;

import java.util.List;
import org.servanda.eval.score.Percentages;
import org.servanda.eval.speed.Machine;

/**
 * What {@code docs/grouping.json} holds.
 *
 * @param clusters how well the articles of a corpus are grouped
 * @param pairs how the project's own pairs of reports are told apart
 * @param wordings how the project's own pairs of wordings are told apart
 * @param machine what the cost was measured on
 * @param costs what grouping costs, by number of articles
 */
public record GroupingRecord(
    Clusters clusters, Pairs pairs, Wordings wordings, Machine machine, List<Cost> costs) {

  public GroupingRecord {
    costs = List.copyOf(costs);
  }

  /**
   * Figures for a corpus.
   *
   * @param sha256 the checksum over its files
   * @param articles how many were grouped
   * @param textless how many more have no text; each counts as a group of its own
   * @param events how many events they are about
   * @param all B-cubed with the program's threshold
   * @param thresholds B-cubed with other thresholds
   * @param halves for each half of the events: with the threshold that suits the other half best
   */
  public record Clusters(
      String sha256,
      long articles,
      long textless,
      long events,
      Percentages all,
      List<At> thresholds,
      List<At> halves) {

    public Clusters {
      thresholds = List.copyOf(thresholds);
      halves = List.copyOf(halves);
    }
  }

  /** Figures with one threshold. */
  public record At(double threshold, Percentages figures) {}

  /**
   * Pairs of reports.
   *
   * @param different pairs of two events
   * @param merged how many of those were grouped, alone or with all others in one batch
   * @param same pairs of one event
   * @param missed how many of those were not grouped, alone or in one batch
   */
  public record Pairs(int different, int merged, int same, int missed) {}

  /**
   * Pairs of wordings.
   *
   * @param pairs how many there are
   * @param figures precision and recall of those that are one utterance
   */
  public record Wordings(int pairs, Percentages figures) {}

  /**
   * What one batch cost.
   *
   * @param articles in the batch
   * @param groups found
   * @param digestSeconds to make the texts and count their words
   * @param groupSeconds to group
   * @param digestMegabytes that all digests take
   * @param peakMegabytes used at most while grouping, with the digests and with what was not yet
   *     collected
   */
  public record Cost(
      int articles,
      int groups,
      double digestSeconds,
      double groupSeconds,
      double digestMegabytes,
      double peakMegabytes) {}
}
