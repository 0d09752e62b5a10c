package org.servanda.register;

import java.util.Objects;
import org.servanda.agreements.Agreement;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/**
 * Words that name an agreement, and which one.
 *
 * @param span the words
 * @param agreement which one they mean
 */
public record CitedAgreement(Span span, Resolution<Agreement> agreement) {

  public CitedAgreement {
    Objects.requireNonNull(span);
    Objects.requireNonNull(agreement);
  }
}
