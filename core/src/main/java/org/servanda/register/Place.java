package org.servanda.register;

/**
 * A place with a name.
 *
 * @param name as the report names it
 */
public record Place(String name) {

  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place's name is blank: leave the place unresolved");
    }
  }
}
