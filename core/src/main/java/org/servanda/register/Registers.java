package org.servanda.register;

import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementRegister;
import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;

/**
 * Dated reading to resolved reading, as far as one article and the gazetteer tell. Immutable and
 * thread-safe.
 */
public final class Registers {

  private final Gazetteer gazetteer;
  private final ActorRegister actors;
  private final AgreementRegister agreements;

  /**
   * Resolves with the names of a gazetteer.
   *
   * @param gazetteer the names that are known before reading
   * @param actors who is known to bear them
   * @param agreements the agreements that are known before reading
   */
  public Registers(Gazetteer gazetteer, ActorRegister actors, AgreementRegister agreements) {
    this.agreements = agreements;
    this.gazetteer = gazetteer;
    this.actors = actors;
  }

  /** Finds out who and what the words of an article mean. */
  public ResolvedReading resolve(DatedReading dated) {
    Coreference coreference = Coreference.of(dated, gazetteer, actors);
    KnownAgreements known =
        new KnownAgreements(agreements, dated.publication(), coreference.parties());
    return new ResolvedReading(
        dated,
        coreference.resolved(),
        new Speakers(dated.reading(), coreference).resolve(),
        new Agreements(dated, coreference, known).resolve());
  }
}
