package org.servanda.gazetteer;

import java.util.Objects;

/**
 * A state, or a territory that is named like one.
 *
 * @param code ISO 3166-1 alpha-3, or a code starting with X for what has none
 * @param standing whether it is a state
 * @param name the usual English short name
 */
public record Country(String code, Standing standing, String name) {

  /** What a country is, as far as names go; no view on anybody's status. */
  public enum Standing {
    STATE,
    /** Disputed, or recognised by few. */
    ENTITY
  }

  public Country {
    Objects.requireNonNull(standing);
    if (code.length() != 3 || name.isBlank()) {
      throw new IllegalArgumentException(
          "country '%s' named '%s': a code has three letters, a name some".formatted(code, name));
    }
  }
}
