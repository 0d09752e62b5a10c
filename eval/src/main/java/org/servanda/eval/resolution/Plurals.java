package org.servanda.eval.resolution;

import org.servanda.actors.Actor;

/**
 * Scores words that mean exactly two, such as {@code the two ministers}. The record has no value
 * for two actors yet, so leaving them open is all that can be done, and naming one of them says
 * less than both.
 */
final class Plurals {

  private Plurals() {}

  /** How naming one actor fares where two are meant. */
  static Outcome one(Gold.Both both, Actor actor) {
    boolean either =
        ActorJudge.judge(both.first(), actor) == Outcome.RIGHT
            || ActorJudge.judge(both.second(), actor) == Outcome.RIGHT;
    return either ? Outcome.OPEN : Outcome.WRONG;
  }
}
