package org.servanda.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.servanda.actors.Actor;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/**
 * The parties of a conflict as a report names them one after another, to know whom {@code both
 * sides} means: countries, armed forces and groups. Places are told in the order of the text.
 */
final class Sides {

  /** How far before the words a pair was just spoken of. */
  private static final int NEAR = 250;

  private final String text;
  private final Groups groups = new Groups();
  private final Set<Actor> named = new LinkedHashSet<>();

  Sides(String text) {
    this.text = text;
  }

  /** A mention that was resolved; only parties that a side can consist of count. */
  void named(Actor actor, Span span) {
    switch (actor.kind()) {
      case COUNTRY, GROUP, ARMED_FORCE -> {
        groups.named(actor, span, text);
        named.add(actor);
      }
      case PERSON, ORGANIZATION -> {}
    }
  }

  /**
   * Whom words for both sides mean that start at {@code offset}.
   *
   * @param count how many they mean
   * @param areCountries whether only countries are called so
   */
  Link before(int offset, String words, int count, boolean areCountries) {
    Predicate<Actor> fits = actor -> !areCountries || actor.kind() == Actor.Kind.COUNTRY;
    List<Groups.Group> pairs = groups.of(count, fits);
    long different = pairs.stream().map(pair -> Set.copyOf(pair.actors())).distinct().count();
    if (different == 1 && isOfTheStory(pairs.getLast(), offset)) {
      return new Link(
          Resolution.all(pairs.getLast().actors()), "the only ones that were named side by side");
    }
    List<Actor> all = named.stream().filter(fits).limit(Resolution.MOST_CANDIDATES).toList();
    return all.size() == count
        ? new Link(Resolution.all(all), "the only parties named before")
        : new Link(
            Resolution.open(words, all, "%d parties are named before".formatted(all.size())));
  }

  /** Whether parties were just told of, or are those with whom the report began. */
  private boolean isOfTheStory(Groups.Group parties, int offset) {
    List<Actor> first = named.stream().limit(parties.actors().size()).toList();
    return parties.end() > offset - NEAR || Set.copyOf(first).equals(Set.copyOf(parties.actors()));
  }
}
