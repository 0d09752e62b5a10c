package org.servanda.incident;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Phrase;

/**
 * What a noun must be for an act to be told: {@code forces;=fire}.
 *
 * @param sorts one of these
 * @param nouns or one of these, by base form
 * @param isAny or anything
 */
record Criterion(Set<Sort> sorts, Set<String> nouns, boolean isAny) {

  private static final String ANY = "any";

  Criterion {
    sorts = Set.copyOf(sorts);
    nouns = Set.copyOf(nouns);
  }

  static Criterion of(List<String> values) {
    return new Criterion(
        values.stream()
            .filter(value -> !value.startsWith("=") && !value.equals(ANY))
            .map(value -> Sort.valueOf(value.toUpperCase(Locale.ROOT)))
            .collect(toUnmodifiableSet()),
        values.stream()
            .filter(value -> value.startsWith("="))
            .map(value -> value.substring(1))
            .collect(toUnmodifiableSet()),
        values.contains(ANY));
  }

  boolean isMetBy(Phrase phrase, Things things) {
    return isAny
        || BaseForms.of(Things.whole(phrase).noun()).stream().anyMatch(nouns::contains)
        || !Collections.disjoint(sorts, things.of(phrase));
  }
}
