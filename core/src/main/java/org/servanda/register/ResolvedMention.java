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
 * @param because why, in a few words; empty where nobody is meant or {@code actor} stays open,
 *     which tells why itself
 */
public record ResolvedMention(Mention mention, @Nullable Resolution<Actor> actor, String because) {

  public ResolvedMention {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(because);
  }
}
