package org.servanda.grouping.digest;

import java.util.Locale;
import java.util.Objects;

/**
 * Whom an article credits with its news.
 *
 * @param name an agency's or an outlet's name
 * @param how where the credit stands
 */
public record Credit(String name, How how) {

  /** The ways to credit, the plainest last. */
  public enum How {
    /** In the text: {@code Reuters reported}. */
    TOLD,
    /** In brackets, as a dateline has it: {@code (AFP)}. */
    PRINTED
  }

  public Credit {
    Objects.requireNonNull(how);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a credit to nobody: leave it out");
    }
  }

  /** The name in a form that does not hang on letter case. */
  public String key() {
    return name.toLowerCase(Locale.ROOT);
  }
}
