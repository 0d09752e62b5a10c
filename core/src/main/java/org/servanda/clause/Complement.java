package org.servanda.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a preposition ties to a verb or a noun.
 *
 * @param preposition in small letters
 * @param phrase what it leads to
 */
public record Complement(String preposition, Phrase phrase) {

  public Complement {
    Objects.requireNonNull(preposition);
    Objects.requireNonNull(phrase);
  }

  static Optional<Phrase> after(List<Complement> complements, String preposition) {
    return complements.stream()
        .filter(complement -> complement.preposition.equals(preposition))
        .map(Complement::phrase)
        .findFirst();
  }
}
