package org.servanda.actors;

import java.util.List;

/**
 * A word of a name.
 *
 * @param keys of its spellings
 * @param isInitial whether it is one letter that stands for a word
 */
record NamePart(List<String> keys, boolean isInitial) {

  NamePart {
    keys = List.copyOf(keys);
  }

  /** Whether both can be the same word, or one the initial of the other. */
  boolean matches(NamePart other) {
    if (isInitial || other.isInitial) {
      return !keys.isEmpty()
          && !other.keys.isEmpty()
          && keys.getFirst().charAt(0) == other.keys.getFirst().charAt(0);
    }
    for (String key : keys) {
      if (other.keys.contains(key)) {
        return true;
      }
    }
    return false;
  }
}
