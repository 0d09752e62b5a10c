package org.servanda.agreements;

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
   * The actor that a value names: {@code country:RUS} or {@code RUS} a country, {@code
   * organization:osce} or {@code osce} an organisation, any other words a group by its name. Empty
   * where a code or an id is not known.
   */
  Optional<Actor> find(String value) {
    boolean code = value.length() == CODE && isCapitals(value);
    if (code) {
      return actors.apply("country:" + value);
    }
    if (value.startsWith("group:")) {
      return Optional.of(
              new Actor(value, value.substring("group:".length()), Actor.Kind.GROUP, null))
          .filter(group -> !group.name().isBlank());
    }
    if (value.startsWith("country:") || value.startsWith("organization:")) {
      return actors.apply(value);
    }
    boolean id = isId(value);
    return id ? actors.apply("organization:" + value) : Optional.of(group(value));
  }

  private static boolean isCapitals(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < 'A' || value.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isId(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The actor that a value of a table names.
   *
   * @throws IllegalStateException if a code or an id is not known
   */
  Actor of(String value) {
    return find(value)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "party '%s' is no known actor: use a known code or id, or a name"
                        .formatted(value)));
  }

  /** A party that no list knows. */
  static Actor group(String name) {
    String slug = slug(name);
    return new Actor("group:" + (slug.isEmpty() ? name : slug), name, Actor.Kind.GROUP, null);
  }

  private static String slug(String name) {
    String plain = SmallLetters.plain(name);
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
