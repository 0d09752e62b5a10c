package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import org.servanda.agreements.Agreement;
import org.servanda.article.Evidence;
import org.servanda.reading.Resolution;

/**
 * A report cites an agreement.
 *
 * @param agreement which one
 * @param evidence the words that cite it, every time they do
 */
public record AgreementReference(Resolution<Agreement> agreement, List<Evidence> evidence)
    implements Entry {

  public AgreementReference {
    Objects.requireNonNull(agreement);
    evidence = Entry.grounds(evidence);
  }
}
