package org.servanda.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;

/**
 * Whom {@code it}, {@code its} and {@code they} can mean: the country, body or group named last
 * before it as a subject or an object, in the same sentence or else the one before.
 */
final class Topics {

  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");

  private static final Set<String> PERSONS = Set.of("he", "she", "him", "his", "her");

  private static final int REACH = 3;

  /**
   * Something a pronoun can mean.
   *
   * @param meaning whom its words mean
   * @param isPlural whether its noun is a plural
   */
  private record Topic(Resolution<Actor> meaning, boolean isPlural) {

    boolean fits(boolean plural) {
      return switch (meaning) {
        case Resolution.Resolved<Actor>(Actor actor) ->
            actor.kind() != Actor.Kind.PERSON
                && (!plural || isPlural || actor.kind() != Actor.Kind.COUNTRY);
        case Resolution.Several<Actor> several -> plural;
        case Resolution.Unresolved<Actor> open -> plural == isPlural;
      };
    }
  }

  private final List<Topic> own = new ArrayList<>();
  private final Deque<Topic> before = new ArrayDeque<>();

  /** A sentence begins. */
  void begin() {
    if (!own.isEmpty()) {
      before.addFirst(own.getFirst());
      own.clear();
    }
    if (before.size() > REACH) {
      before.removeLast();
    }
  }

  /** Words that can be meant later are read: a subject or an object. */
  void named(Reference<Actor> reference, boolean isPlural) {
    own.add(new Topic(reference.meaning(), isPlural));
  }

  /** Whom a pronoun in small letters means; empty where it cannot be told. */
  Optional<Resolution<Actor>> meantBy(String pronoun) {
    if (PERSONS.contains(pronoun)) {
      return own.reversed().stream()
          .map(Topic::meaning)
          .filter(meaning -> isPerson(meaning))
          .findFirst();
    }
    boolean plural = PLURAL.contains(pronoun);
    return own.reversed().stream()
        .filter(topic -> topic.fits(plural))
        .findFirst()
        .or(() -> before.stream().filter(topic -> topic.fits(plural)).findFirst())
        .map(Topic::meaning);
  }

  private static boolean isPerson(Resolution<Actor> meaning) {
    return meaning instanceof Resolution.Resolved<Actor>(Actor actor)
        && actor.kind() == Actor.Kind.PERSON;
  }
}
