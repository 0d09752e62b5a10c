package org.servanda.grouping.digest;

/**
 * Someone who takes part, as far as another article's can be known again.
 *
 * @param id the register's id, or one made from the name
 * @param name the fullest name known
 */
public record Party(String id, String name) {

  public Party {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "party '%s' named '%s': both id and name must be said".formatted(id, name));
    }
  }

  /** Whether both are one: the same id, or a family name beside a full one that ends in it. */
  public boolean sameAs(Party other) {
    return id.equals(other.id) || isFamilyNameOf(other) || other.isFamilyNameOf(this);
  }

  /** Whether it is a person, not a country or a body. */
  public boolean isPerson() {
    return id.startsWith("person:");
  }

  private boolean isFamilyNameOf(Party other) {
    return name.indexOf(' ') < 0 && other.name.endsWith(" " + name) && kind().equals(other.kind());
  }

  private String kind() {
    return id.substring(0, id.indexOf(':') + 1);
  }
}
