package org.servanda.clause;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servanda.gazetteer.Table;

/** The words on which other clauses depend, by the sort of dependence. */
enum Dependence {
  NOUN_TO,
  OBJECT_TO,
  OBJECT_OF,
  TELLING,
  NOUN_THAT,
  SAYING,
  TO_COME;

  private static final Map<String, Set<String>> WORDS =
      Table.rows(Dependence.class, "dependence.tsv", 2).stream()
          .collect(toUnmodifiableMap(List::getFirst, row -> Set.copyOf(Table.values(row.get(1)))));

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Whether a form in small letters is of one of the words. */
  boolean isOf(String form) {
    return BaseForms.of(form).stream().anyMatch(words()::contains);
  }

  /** Whether a verb is one of the words. */
  boolean isOf(VerbGroup verb) {
    return verb.isOneOf(words());
  }

  private Set<String> words() {
    return WORDS.getOrDefault(key, Set.of());
  }
}
