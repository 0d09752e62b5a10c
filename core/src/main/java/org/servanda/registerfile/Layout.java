package org.servanda.registerfile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys that an object may have.
 *
 * @param keys in the order in which messages name them
 */
public record Layout(List<Key> keys) {

  public Layout {
    keys = List.copyOf(keys);
    Set<String> names = new HashSet<>();
    for (Key key : keys) {
      if (!names.add(key.name())) {
        throw new IllegalArgumentException(
            "key '%s' stands twice in a layout: name each once".formatted(key.name()));
      }
    }
  }

  /** A layout of these keys. */
  public static Layout of(Key... keys) {
    return new Layout(List.of(keys));
  }

  /** The key of a name; empty where objects have none such. */
  Optional<Key> key(String name) {
    return keys.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  /** All names, for a message. */
  String names() {
    return keys.stream().map(Key::name).collect(Collectors.joining(", "));
  }
}
