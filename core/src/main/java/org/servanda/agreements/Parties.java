package org.servanda.agreements;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.servanda.actors.Actor;

/**
 * Turns the parties that a table names into actors.
 *
 * @param actors the actors known by id
 */
record Parties(Function<String, Optional<Actor>> actors) {

  private static final int CODE = 3;

  /**
   * The actor that a value names: {@code RUS} a country, {@code osce} an organisation by its id,
   * anything with a capital that is not a code a group by its name.
   *
   * @throws IllegalStateException if a code or an id is not known
   */
  Actor of(String value) {
    boolean code = value.length() == CODE && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    boolean id =
        value.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || Character.isDigit(c));
    if (!code && !id) {
      return group(value);
    }
    String key = (code ? "country:" : "organization:") + value;
    return actors
        .apply(key)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "party '%s' is no known actor: use a known code or id, or a name"
                        .formatted(key)));
  }

  List<Actor> all(List<String> values) {
    return values.stream().map(this::of).toList();
  }

  /** A party that no list knows. */
  static Actor group(String name) {
    return new Actor("group:" + slug(name), name, Actor.Kind.GROUP, null);
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        slug.append(unit);
      } else if (Character.getType(unit) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
