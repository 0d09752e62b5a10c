package org.servanda.actors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.gazetteer.Table;

/** Words of names that are spelled in ways which no rule can know. Immutable and thread-safe. */
final class Spellings {

  private final Map<String, String> byKey;

  private Spellings(Map<String, String> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** Loads the table. */
  static Spellings load() {
    Map<String, String> byKey = new HashMap<>();
    for (List<String> row : Table.rows(Spellings.class, "spellings.tsv", 1)) {
      String[] spellings = row.getFirst().split(" ", -1);
      String first = NameKey.key(spellings[0]);
      for (String spelling : spellings) {
        byKey.put(NameKey.key(spelling), first);
      }
    }
    return new Spellings(byKey);
  }

  /** The keys of a word, each spelling of a listed word having the same. */
  List<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    for (String key : NameKey.of(word)) {
      keys.add(byKey.getOrDefault(key, key));
    }
    return List.copyOf(keys);
  }
}
