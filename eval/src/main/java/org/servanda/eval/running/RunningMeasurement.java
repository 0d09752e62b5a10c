package org.servanda.eval.running;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.eval.speed.Machine;

/** Measures starts and long runs. */
public final class RunningMeasurement {

  private RunningMeasurement() {}

  /**
   * Measures both.
   *
   * @param root the project's folder, with {@code ./servanda} in it
   * @param documents the texts whose openings are read
   */
  public static RunningRecord of(
      Path root, List<CorpusDocument> documents, Consumer<String> progress) {
    return new RunningRecord(Machine.here(), ColdStart.of(root), LongRun.over(documents, progress));
  }
}
