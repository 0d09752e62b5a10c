package org.servanda.position;

import java.util.List;
import org.servanda.clause.Clause;

/** A way to find positions. */
interface StanceFinder {

  /** The positions that a clause takes in this way; most take none. */
  List<Found> in(Clause clause);
}
