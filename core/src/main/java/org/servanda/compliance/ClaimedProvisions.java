package org.servanda.compliance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementRegister;
import org.servanda.agreements.Provision;
import org.servanda.agreements.ProvisionTies;
import org.servanda.article.Evidence;
import org.servanda.encoder.SentenceVectors;
import org.servanda.entry.ComplianceClaim;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/**
 * Says which provision a claim is about, where the register has the agreement's. The model that
 * compares meanings is loaded when the first such claim comes. Thread-safe.
 */
public final class ClaimedProvisions {

  private final AgreementRegister register;
  private volatile @Nullable ProvisionTies ties;

  /**
   * Looks provisions up.
   *
   * @param register which agreements have which provisions
   */
  public ClaimedProvisions(AgreementRegister register) {
    this.register = register;
  }

  /** The claim with its provision; as it is where none is near enough in meaning. */
  public ComplianceClaim tied(ComplianceClaim claim) {
    if (!(claim.agreement().meaning() instanceof Resolution.Resolved<Agreement>(Agreement cited))) {
      return claim;
    }
    List<Provision> provisions =
        register.entry(cited.id()).map(AgreementEntry::provisions).orElse(List.of());
    return provisions.isEmpty()
        ? claim
        : ties()
            .tie(owed(claim), obligor(claim).orElse(null), provisions)
            .map(claim::about)
            .orElse(claim);
  }

  /** The words of a claim without those for who owes it, if they stand at its beginning. */
  private static String owed(ComplianceClaim claim) {
    Span words = claim.words().span();
    String text = claim.words().article().text();
    @Nullable Evidence obligor = claim.obligor().words();
    if (obligor == null
        || obligor.span().start() > words.start() + 4 // "that", "the"
        || obligor.span().end() >= words.end()
        || obligor.span().end() <= words.start()) {
      return words.in(text);
    }
    return new Span(obligor.span().end(), words.end()).in(text);
  }

  private static Optional<Actor> obligor(ComplianceClaim claim) {
    return claim.obligor().meaning() instanceof Resolution.Resolved<Actor>(Actor actor)
        ? Optional.of(actor)
        : Optional.empty();
  }

  private ProvisionTies ties() {
    @Nullable ProvisionTies loaded = ties;
    if (loaded == null) {
      synchronized (this) {
        loaded = ties;
        if (loaded == null) {
          loaded = new ProvisionTies(SentenceVectors.load());
          ties = loaded;
        }
      }
    }
    return loaded;
  }
}
