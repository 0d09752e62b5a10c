package org.servanda.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.gazetteer.Table;

/** Words of names that are spelled in ways which no rule can know. Immutable and thread-safe. */
final class Spellings {

  /** Never changed once filled. */
  private final Map<String, String> byKey;

  private Spellings(Map<String, String> byKey) {
    this.byKey = byKey;
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
    List<String> keys = NameKey.of(word);
    if (keys.size() == 1) {
      String listed = byKey.get(keys.getFirst());
      return listed == null ? keys : List.of(listed);
    }
    List<String> found = new ArrayList<>(2);
    for (String key : keys) {
      found.add(byKey.getOrDefault(key, key));
    }
    return List.copyOf(found);
  }
}
