package org.servanda.registerfile;

import java.util.List;
import java.util.Map;

/**
 * What a file holds: all of its entries, or all of its problems.
 *
 * @param <T> the entries
 */
public sealed interface FileContent<T> {

  /**
   * A file without problems.
   *
   * @param entries in the file's order
   * @param sameAs from the id of each entry that is said to be the same as another to the id that
   *     is not, whether in the file or known before; chains are followed to their end
   */
  record Entries<T>(List<T> entries, Map<String, String> sameAs) implements FileContent<T> {
    public Entries {
      entries = List.copyOf(entries);
      sameAs = Map.copyOf(sameAs);
    }
  }

  /**
   * A file of which nothing is taken.
   *
   * @param problems in the order of lines; at least one, at most {@link RegisterFile#MOST_PROBLEMS}
   */
  record Refused<T>(List<Problem> problems) implements FileContent<T> {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("no problems: a file is refused for at least one");
      }
    }
  }
}
