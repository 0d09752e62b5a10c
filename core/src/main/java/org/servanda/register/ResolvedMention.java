package org.servanda.register;

import java.util.Objects;
import org.servanda.reading.Mention;

/**
 * A mention and whom it means.
 *
 * @param mention the words
 * @param actor whom they mean
 */
public record ResolvedMention(Mention mention, Resolution<Actor> actor) {

  public ResolvedMention {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(actor);
  }
}
