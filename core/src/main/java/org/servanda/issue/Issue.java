package org.servanda.issue;

/**
 * What parties argue about, such as prisoners or a border; the thread along which positions are
 * followed over time.
 *
 * @param id its id in the list of issues, such as {@code humanitarian-access}
 * @param name how it is called in English
 */
public record Issue(String id, String name) {

  public Issue {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "issue id '%s': small letters and digits, words joined by a hyphen".formatted(id));
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("issue %s without a name: give one".formatted(id));
    }
  }
}
