package org.servanda.actors;

import java.util.List;
import java.util.Map;

/**
 * Entries to add to a register.
 *
 * @param entries each taking the place of the one of the same id
 * @param sameAs from ids to those that mean the same
 */
public record ActorAdditions(List<ActorEntry> entries, Map<String, String> sameAs) {

  public ActorAdditions {
    entries = List.copyOf(entries);
    sameAs = Map.copyOf(sameAs);
  }
}
