package org.servanda.register;

import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;

/**
 * Dated reading to resolved reading, as far as one article and the gazetteer tell. Immutable and
 * thread-safe.
 */
public final class Registers {

  private final Gazetteer gazetteer;

  /**
   * Resolves with the names of a gazetteer.
   *
   * @param gazetteer the names that are known before reading
   */
  public Registers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Finds out who and what the words of an article mean. */
  public ResolvedReading resolve(DatedReading dated) {
    Coreference coreference = Coreference.of(dated.reading(), gazetteer);
    return new ResolvedReading(
        dated,
        coreference.resolved(),
        new Speakers(dated.reading(), coreference).resolve(),
        new Agreements(dated, coreference).resolve());
  }
}
