package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.TiedProvision;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.issue.Issue;

/**
 * Someone says that an agreement, or something undertaken, is kept or broken. It is never the
 * program's own verdict.
 *
 * @param status what is claimed
 * @param modality how it is put; {@code denied that it had violated} is a breach, denied
 * @param claimants who says so
 * @param obligor who is said to keep or break it
 * @param agreement of which agreement; open where none is named
 * @param provision the provision it is about; null where none was found near enough in meaning
 * @param issue what it is about; null where the words do not tell
 * @param period the time it is about; null where the report does not say
 * @param words the words that say so
 * @param because which words of the lexicon tell it, for those who ask why
 */
public record ComplianceClaim(
    Status status,
    Modality modality,
    SourceChain claimants,
    Reference<Actor> obligor,
    Reference<Agreement> agreement,
    @Nullable TiedProvision provision,
    @Nullable Issue issue,
    @Nullable TimeExpression period,
    Evidence words,
    String because)
    implements Entry {

  /** What can be claimed of an undertaking. */
  public enum Status {
    KEPT,
    PARTLY_KEPT,
    BROKEN,
    /** Due, or still to come, and not done yet. */
    PENDING
  }

  public ComplianceClaim {
    Objects.requireNonNull(status);
    Objects.requireNonNull(modality);
    Objects.requireNonNull(claimants);
    Objects.requireNonNull(obligor);
    Objects.requireNonNull(agreement);
    Objects.requireNonNull(words);
    Objects.requireNonNull(because);
  }

  /** This claim, about a provision. */
  public ComplianceClaim about(TiedProvision tied) {
    return new ComplianceClaim(
        status, modality, claimants, obligor, agreement, tied, issue, period, words, because);
  }

  /** The words of the claim, then those for each of its parts that has any. */
  @Override
  public List<Evidence> evidence() {
    return Entry.grounds(
        Stream.of(
            Stream.of(words),
            obligor.evidence(),
            agreement.evidence(),
            claimants.evidence(words.article())));
  }
}
