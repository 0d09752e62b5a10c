package org.servanda.register;

import java.util.Objects;
import org.servanda.actors.Actor;
import org.servanda.reading.Resolution;

/**
 * Whom words mean, and why.
 *
 * @param actor whom
 * @param because the reason in a few words; empty where it stays open, which says why itself
 */
record Link(Resolution<Actor> actor, String because) {

  Link {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(because);
  }

  /** What stays open. */
  Link(Resolution<Actor> open) {
    this(open, "");
  }
}
