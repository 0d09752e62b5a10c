package org.servanda.eval.accuracy;

import java.util.List;
import java.util.Optional;
import org.servanda.eval.corpus.Corpus;

/**
 * What {@code docs/accuracy.json} holds. Nothing in it depends on the machine or the day.
 *
 * @param corpus what was measured on
 * @param systems Servanda first, then the peer where it has been measured
 */
public record AccuracyRecord(MeasuredCorpus corpus, List<SystemAccuracy> systems) {

  /**
   * The corpus, as far as the record tells of it.
   *
   * @param name such as {@code polnear/dev}
   * @param documents how many annotated documents it has
   * @param skippedLines lines of its annotation files that could not be used
   * @param sha256 the checksum over its files
   */
  public record MeasuredCorpus(String name, int documents, int skippedLines, String sha256) {

    static MeasuredCorpus of(Corpus corpus) {
      return new MeasuredCorpus(
          corpus.name(), corpus.annotated().size(), corpus.skippedLines(), corpus.sha256());
    }
  }

  public AccuracyRecord {
    systems = List.copyOf(systems);
  }

  /** The figures of one system. */
  public Optional<SystemAccuracy> of(String system) {
    return systems.stream().filter(measured -> measured.name().equals(system)).findFirst();
  }
}
