package org.servanda.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.Mention;
import org.servanda.reading.Resolution;

/**
 * A mention and whom it means.
 *
 * @param mention the words
 * @param actor whom they mean; null where they name nobody who can act, such as an agreement
 */
public record ResolvedMention(Mention mention, @Nullable Resolution<Actor> actor) {

  public ResolvedMention {
    Objects.requireNonNull(mention);
  }
}
