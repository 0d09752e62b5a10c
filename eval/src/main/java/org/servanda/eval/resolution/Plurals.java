package org.servanda.eval.resolution;

import java.util.List;
import org.servanda.actors.Actor;

/**
 * Scores words that mean exactly two, such as {@code the two ministers}: both of them is right, one
 * of them says less, and anybody else is wrong.
 */
final class Plurals {

  private Plurals() {}

  /** How naming several actors fares. */
  static Outcome several(Gold gold, List<Actor> actors) {
    if (!(gold instanceof Gold.Both both) || actors.size() != 2) {
      return Outcome.WRONG;
    }
    return isBoth(both, actors.getFirst(), actors.getLast())
            || isBoth(both, actors.getLast(), actors.getFirst())
        ? Outcome.RIGHT
        : Outcome.WRONG;
  }

  private static boolean isBoth(Gold.Both both, Actor one, Actor other) {
    return ActorJudge.judge(both.first(), one) == Outcome.RIGHT
        && ActorJudge.judge(both.second(), other) == Outcome.RIGHT;
  }

  /** How naming one actor fares where two are meant. */
  static Outcome one(Gold.Both both, Actor actor) {
    boolean either =
        ActorJudge.judge(both.first(), actor) == Outcome.RIGHT
            || ActorJudge.judge(both.second(), actor) == Outcome.RIGHT;
    return either ? Outcome.OPEN : Outcome.WRONG;
  }
}
