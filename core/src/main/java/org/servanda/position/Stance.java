package org.servanda.position;

import java.util.Objects;
import java.util.Set;
import org.servanda.entry.Position;

/**
 * How a word takes a position.
 *
 * @param word the word in its base form, with its particle
 * @param kind the sort of position
 * @param frames how it goes on; any of them will do
 * @param prepositions after which its noun can stand
 */
record Stance(String word, Position.Kind kind, Set<Frame> frames, Set<String> prepositions) {

  /** How a word goes on. */
  enum Frame {
    /** Somebody else is to do something: {@code urged Chad to leave}. */
    OTHER,
    /** Its own subject is to do something: {@code offered to leave}. */
    OWN,
    /** A clause: {@code demanded that Chad leave}. */
    THAT,
    /** A noun: {@code rejected the plan}. */
    OBJECT,
    /** Nothing need follow: {@code is unacceptable}. */
    ALONE
  }

  Stance {
    Objects.requireNonNull(word);
    Objects.requireNonNull(kind);
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }
}
