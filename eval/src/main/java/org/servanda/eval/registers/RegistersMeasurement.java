package org.servanda.eval.registers;

import java.nio.file.Path;
import java.util.List;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.eval.speed.Machine;

/** Measures what the registers cost. */
public final class RegistersMeasurement {

  private static final int WARM_UP = 100;

  /** Enough for a share of time that is steady. */
  private static final int TEXTS = 300;

  private RegistersMeasurement() {}

  /**
   * Measures all of it.
   *
   * @param root the project's folder, with {@code ./servanda} in it
   * @param documents the texts that are read
   */
  public static RegistersRecord of(Path root, List<CorpusDocument> documents) {
    return new RegistersRecord(
        Machine.here(),
        ColdLoad.of(root),
        StageTimes.over(documents.stream().limit(WARM_UP + TEXTS).toList(), WARM_UP),
        OwnFileLoad.measured());
  }
}
