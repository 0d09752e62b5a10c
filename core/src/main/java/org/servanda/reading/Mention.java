package org.servanda.reading;

import java.util.Objects;
import org.servanda.text.Span;

/**
 * Words that name someone or something.
 *
 * @param span the words
 * @param type what they name
 */
public record Mention(Span span, MentionType type) {

  public Mention {
    Objects.requireNonNull(type);
    if (span.isEmpty()) {
      throw new IllegalArgumentException(
          "mention at %s is empty: it must hold words".formatted(span));
    }
  }
}
