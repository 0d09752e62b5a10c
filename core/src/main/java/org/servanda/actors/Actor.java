package org.servanda.actors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts: a person, a country, an organisation, an armed force.
 *
 * @param id stable within what resolved it; a country's ends in its ISO 3166-1 alpha-3 code
 * @param name the fullest name known
 * @param kind what sort of actor
 * @param wikidata the Wikidata item, such as {@code Q399}, where known
 */
public record Actor(String id, String name, Kind kind, @Nullable String wikidata) {

  /** The sorts of actor. */
  public enum Kind {
    PERSON,
    COUNTRY,
    ORGANIZATION,
    ARMED_FORCE,
    GROUP
  }

  public Actor {
    Objects.requireNonNull(kind);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "actor '%s' named '%s': both id and name must be said".formatted(id, name));
    }
  }
}
