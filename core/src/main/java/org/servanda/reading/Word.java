package org.servanda.reading;

import java.util.Locale;
import java.util.Objects;
import org.servanda.text.Span;

/**
 * One word or punctuation mark, as Universal Dependencies divides English: a possessive {@code 's}
 * and a negation {@code n't} are words of their own.
 *
 * @param span where it stands in the article's text
 * @param form the word in plain typography
 * @param pos its part of speech in this sentence
 */
public record Word(Span span, String form, PartOfSpeech pos) {

  public Word {
    Objects.requireNonNull(pos);
    if (span.isEmpty() || form.isEmpty()) {
      throw new IllegalArgumentException(
          "word '%s' at %s is empty: a word has characters".formatted(form, span));
    }
  }

  /** The form in lower case. */
  public String lower() {
    return form.toLowerCase(Locale.ROOT);
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
