package org.servanda.chronicle;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Provision;
import org.servanda.article.Evidence;
import org.servanda.reading.Resolution;

/**
 * Someone says that an agreement, or a provision of it, is kept or broken. It is never the
 * program's own verdict.
 *
 * @param status what is claimed
 * @param claimant who says so
 * @param subject about whom
 * @param agreement of which agreement
 * @param provision of which provision; null where the claim is about the whole
 * @param evidence the words it stands on
 */
public record ComplianceClaim(
    Status status,
    Resolution<Actor> claimant,
    Resolution<Actor> subject,
    Resolution<Agreement> agreement,
    @Nullable Provision provision,
    List<Evidence> evidence)
    implements Entry {

  /** What can be claimed of an undertaking. */
  public enum Status {
    KEPT,
    PARTLY_KEPT,
    BROKEN,
    PENDING
  }

  public ComplianceClaim {
    Objects.requireNonNull(status);
    Objects.requireNonNull(claimant);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(agreement);
    evidence = Entry.grounds(evidence);
  }
}
