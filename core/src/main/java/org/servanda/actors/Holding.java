package org.servanda.actors;

import java.util.Objects;

/**
 * That somebody held an office at the time asked about.
 *
 * @param holder who
 * @param term the time in office
 * @param certainty whether they certainly held it then
 */
public record Holding(ActorEntry holder, Term term, Certainty certainty) {

  /** How certain a holding is. */
  public enum Certainty {
    /** In office on every day that can be meant. */
    SURE,
    /** Nothing known speaks against it. */
    POSSIBLE
  }

  public Holding {
    Objects.requireNonNull(holder);
    Objects.requireNonNull(term);
    Objects.requireNonNull(certainty);
  }
}
