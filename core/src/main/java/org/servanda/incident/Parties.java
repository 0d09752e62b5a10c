package org.servanda.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.clause.Phrase;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;

/** Tells who is meant by a noun that acts or suffers on the ground. */
final class Parties {

  /** What acts for whomever it belongs to. */
  private static final Set<Sort> OWNED =
      EnumSet.of(
          Sort.FORCES,
          Sort.MISSION,
          Sort.CRAFT,
          Sort.WEAPON,
          Sort.CONVOY,
          Sort.PLACE,
          Sort.ABROAD,
          Sort.CAPTIVES,
          Sort.REMAINS,
          Sort.DIPLOMATS,
          Sort.PASSAGE,
          Sort.STATE);

  private static final Set<Sort> DOERS =
      EnumSet.of(Sort.FORCES, Sort.MISSION, Sort.PEOPLE, Sort.ACTOR, Sort.PERSON, Sort.STATE);

  private static final Set<String> POSSESSIVE =
      Set.of("'s", "'", "’s", "’", "its", "their", "his", "her", "our", "your");

  /** How far "of" is followed: {@code the crew of a trawler of Chad}. */
  private static final int DEPTH = 2;

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

  /** Whose it is, where somebody is named: {@code Chadian incursions}. */
  List<Reference<Actor>> owners(Phrase noun) {
    return Optional.ofNullable(noun.owner()).map(Parties::told).filter(Parties::isKnown).stream()
        .toList();
  }

  /** To whom it is done, where somebody is named: an actor, or whose people or places they are. */
  List<Reference<Actor>> undergoers(Optional<Phrase> undergoer) {
    return undergoer.map(Things::whole).flatMap(this::named).stream().toList();
  }

  /** The actor that a noun names, or whose it is, or of whom it is. */
  private Optional<Reference<Actor>> named(Phrase phrase) {
    return named(phrase, DEPTH);
  }

  private Optional<Reference<Actor>> named(Phrase phrase, int depth) {
    if (isKnown(phrase.actor())) {
      return phrase.noun().equals("it") ? Optional.empty() : Optional.of(phrase.actor());
    }
    Set<Sort> sorts = things.of(phrase);
    boolean isTheirs = sorts.stream().anyMatch(OWNED::contains);
    Optional<Reference<Actor>> owner =
        Optional.ofNullable(phrase.owner())
            .map(Parties::told)
            .filter(Parties::isKnown)
            .filter(one -> isTheirs || (sorts.contains(Sort.PEOPLE) && isPossessive(phrase, one)))
            .or(() -> isTheirs ? things.nameInside(phrase) : Optional.empty());
    return owner.isPresent() || depth == 0
        ? owner
        : phrase
            .after("of")
            .filter(of -> isTheirs || sorts.contains(Sort.PEOPLE))
            .flatMap(of -> named(Things.whole(of), depth - 1));
  }

  /** Whether a noun is somebody's by "its" or {@code 's}, not by an adjective of a country. */
  private static boolean isPossessive(Phrase phrase, Reference<Actor> owner) {
    return phrase.sentence().words().subList(phrase.from(), phrase.head()).stream()
        .anyMatch(
            word ->
                POSSESSIVE.contains(word.lower())
                    && owner.words() != null
                    && word.span().start() >= owner.words().span().start());
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
