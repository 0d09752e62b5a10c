package org.servanda.grouping.events;

import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.Encounter;

/** Tells two meetings of the same people apart. */
final class Occasion {

  private Occasion() {}

  /**
   * Whether two articles begin with meetings of the same people that cannot be one: their days,
   * places or whether they came about differ. A meeting further down is often an earlier one that
   * the report looks back to, and says nothing.
   */
  static boolean contradict(Digest one, Digest other) {
    if (one.encounters().isEmpty() || other.encounters().isEmpty()) {
      return false;
    }
    Encounter first = one.encounters().getFirst();
    Encounter second = other.encounters().getFirst();
    return first.samePeople(second) && first.contradicts(second);
  }
}
