package org.servanda.position;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.entry.Reference;

/** Finds towards whom a position is taken. */
final class Towards {

  private Towards() {}

  /** The first of some nouns that means somebody other than the holder; null where none does. */
  static @Nullable Reference<Actor> first(
      Reference<Actor> holder, Stream<Optional<Reference<Actor>>> candidates) {
    return candidates
        .flatMap(Optional::stream)
        .filter(candidate -> Holders.isKnown(candidate.meaning()))
        .filter(candidate -> !candidate.meaning().equals(holder.meaning()))
        .findFirst()
        .orElse(null);
  }

  /** Somebody named as the object, whose the object is, or whom "from" and "with" name. */
  static @Nullable Reference<Actor> ofObject(
      Reference<Actor> holder, Clause clause, Optional<Phrase> object) {
    return first(
        holder,
        Stream.of(
            object.map(Phrase::actor),
            object.flatMap(Phrase::doer),
            clause.after("from").map(Phrase::actor),
            clause.after("to").map(Phrase::actor)));
  }
}
