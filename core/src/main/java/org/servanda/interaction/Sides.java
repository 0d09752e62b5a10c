package org.servanda.interaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Phrase;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;

/** Tells which known actor a noun stands for. */
final class Sides {

  private Sides() {}

  /** The actor a noun names; or whose it is: {@code the army's claim}, {@code a claim by Chad}. */
  static Optional<Reference<Actor>> of(Phrase phrase) {
    return Stream.of(Stream.of(phrase.actor()), owners(phrase))
        .flatMap(references -> references)
        .filter(Sides::isKnown)
        .findFirst();
  }

  /** Whose it is. */
  static Optional<Reference<Actor>> owner(Phrase phrase) {
    return owners(phrase).filter(Sides::isKnown).findFirst();
  }

  private static Stream<Reference<Actor>> owners(Phrase phrase) {
    @Nullable Reference<Actor> owner = phrase.owner();
    return Stream.of(
            Stream.ofNullable(owner).map(Sides::country),
            phrase.after("by").map(Phrase::actor).stream(),
            phrase.after("of").map(Phrase::actor).stream())
        .flatMap(references -> references);
  }

  /** An adjective of a country stands for it where it can be no other. */
  private static Reference<Actor> country(Reference<Actor> owner) {
    return owner.meaning() instanceof Resolution.Unresolved<Actor>(_, List<Actor> candidates, _)
            && candidates.size() == 1
            && candidates.getFirst().kind() == Actor.Kind.COUNTRY
        ? new Reference<>(owner.words(), Resolution.of(candidates.getFirst()))
        : owner;
  }

  static boolean isKnown(Reference<Actor> reference) {
    return !(reference.meaning() instanceof Resolution.Unresolved<Actor>);
  }
}
