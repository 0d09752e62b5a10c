package org.servanda.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Complement;
import org.servanda.clause.Phrase;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;

/** Tells who is meant by a noun that acts or suffers on the ground. */
final class Parties {

  /** What acts for whomever it belongs to. */
  private static final Set<Sort> OWNED =
      EnumSet.of(
          Sort.FORCES, Sort.MISSION, Sort.CRAFT, Sort.WEAPON, Sort.CONVOY, Sort.PEOPLE, Sort.PLACE,
          Sort.ABROAD, Sort.CAPTIVES, Sort.REMAINS, Sort.DIPLOMATS, Sort.PASSAGE, Sort.STATE);

  private static final Set<Sort> DOERS =
      EnumSet.of(Sort.FORCES, Sort.MISSION, Sort.PEOPLE, Sort.ACTOR, Sort.PERSON, Sort.STATE);

  private final Things things;

  Parties(Things things) {
    this.things = things;
  }

  /**
   * Who does it: an actor, or whose forces they are; open where forces do it and nobody says whose;
   * none where no doer is named, as in {@code shells fell}.
   */
  List<Reference<Actor>> doers(Optional<Phrase> doer) {
    if (doer.isEmpty()) {
      return List.of();
    }
    Phrase phrase = Things.whole(doer.get());
    Optional<Reference<Actor>> named = named(phrase);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    return things.of(phrase).stream().anyMatch(DOERS::contains)
        ? List.of(phrase.actor())
        : List.of();
  }

  /** To whom it is done, where somebody is named: an actor, or whose people or places they are. */
  List<Reference<Actor>> undergoers(Optional<Phrase> undergoer) {
    return undergoer.map(Things::whole).flatMap(this::named).stream().toList();
  }

  /** The actor that a noun names, or whose it is, or of whom it is. */
  private Optional<Reference<Actor>> named(Phrase phrase) {
    if (isKnown(phrase.actor())) {
      return Optional.of(phrase.actor());
    }
    if (things.of(phrase).stream().noneMatch(OWNED::contains)) {
      return Optional.empty();
    }
    @Nullable Reference<Actor> owner = phrase.owner();
    return Stream.concat(
            Stream.ofNullable(owner).map(Parties::told),
            phrase.complements().stream()
                .filter(complement -> complement.preposition().equals("of"))
                .map(Complement::phrase)
                .map(Phrase::actor))
        .filter(Parties::isKnown)
        .findFirst();
  }

  /**
   * An owner that can be one country only is that country: {@code Tajik soldiers}, who are no more
   * than people of Tajikistan as long as they do nothing.
   */
  private static Reference<Actor> told(Reference<Actor> owner) {
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
