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
 * @param because why, in a few words; empty where it stays open, which tells why itself
 */
public record CitedAgreement(Span span, Resolution<Agreement> agreement, String because) {

  public CitedAgreement {
    Objects.requireNonNull(span);
    Objects.requireNonNull(agreement);
    Objects.requireNonNull(because);
  }
}
