package org.servanda.compliance;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servanda.clause.BaseForms;
import org.servanda.clause.VerbGroup;
import org.servanda.gazetteer.Table;

/** The sorts of words with which it is told what is kept or broken; {@code words.tsv} has them. */
enum Words {
  UNDERTAKING,
  PART,
  TRUCE,
  REFUSE,
  ASPECT,
  CEASE,
  ACT,
  OWED,
  GIVEN,
  PERFORMANCE,
  BREACH,
  REFUSAL,
  IN_BREACH,
  IN_LINE,
  BROKEN,
  KEPT,
  WHOLE,
  PARTLY,
  SOME,
  OPEN,
  START,
  POSTPONE,
  COMPLETE,
  AGREED,
  RECORD,
  PARTY,
  FREE,
  LET,
  WANTED,
  CHARGE;

  private static final Map<String, Set<String>> TABLE =
      Table.rows(Words.class, "words.tsv", 2).stream()
          .collect(toUnmodifiableMap(List::getFirst, row -> Set.copyOf(Table.values(row.get(1)))));

  private Set<String> words() {
    return TABLE.getOrDefault(name().toLowerCase(Locale.ROOT).replace('_', '-'), Set.of());
  }

  /** Whether a form in small letters is of one of the words. */
  boolean isOf(String form) {
    Set<String> words = words();
    return BaseForms.of(form).stream().anyMatch(words::contains);
  }

  /** Whether a verb is one of the words. */
  boolean isOf(VerbGroup verb) {
    return verb.isOneOf(words());
  }
}
