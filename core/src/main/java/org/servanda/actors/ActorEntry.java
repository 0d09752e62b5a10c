package org.servanda.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An actor of the register, with what is known of them.
 *
 * @param actor the actor
 * @param names all names known, the fullest first; a country's include its people's and its
 *     government's seat
 * @param terms the offices held, earliest first where known; none for who is no person
 * @param source where the entry comes from, for people to read
 */
public record ActorEntry(Actor actor, List<String> names, List<Term> terms, String source) {

  public ActorEntry {
    Objects.requireNonNull(actor);
    names = List.copyOf(names);
    terms = List.copyOf(terms);
    boolean isSaid = !names.isEmpty() && !source.isBlank();
    for (String name : names) {
      isSaid &= !name.isBlank();
    }
    if (!isSaid) {
      throw new IllegalArgumentException(
          "entry %s of '%s' named %s: it needs a source and names that are not blank"
              .formatted(actor.id(), source, names));
    }
  }

  /** This entry with the names, terms and source of one that means the same. */
  ActorEntry and(ActorEntry same) {
    Set<String> allNames = new LinkedHashSet<>(names);
    allNames.addAll(same.names);
    Set<Term> allTerms = new LinkedHashSet<>(terms);
    allTerms.addAll(same.terms);
    String sources = source.contains(same.source) ? source : source + "; " + same.source;
    return new ActorEntry(actor, List.copyOf(allNames), List.copyOf(allTerms), sources);
  }
}
