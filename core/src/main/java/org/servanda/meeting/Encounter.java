package org.servanda.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.Roles;
import org.servanda.entry.Meeting.Kind;
import org.servanda.gazetteer.Table;
import org.servanda.reading.Word;

/**
 * A way to tell by a verb that people meet: a row of {@code meetings.tsv}.
 *
 * @param verbs base forms
 * @param kind the kind of meeting
 * @param nouns the nouns of which the object must be one, by base form; none where any will do
 * @param to where the others are named
 */
record Encounter(Set<String> verbs, Kind kind, Set<String> nouns, List<String> to) {

  static final String OBJECT = "object";

  /** Those who do it, together. */
  static final String EACH = "each";

  private static final List<Encounter> ALL =
      Table.rows(Encounter.class, "meetings.tsv", 4).stream().map(Encounter::of).toList();

  private static final Set<String> PHONE =
      Set.of("phone", "telephone", "hotline", "video", "videoconference", "call");

  Encounter {
    Objects.requireNonNull(kind);
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    to = List.copyOf(to);
  }

  private static Encounter of(List<String> row) {
    return new Encounter(
        Set.copyOf(Table.values(row.getFirst())),
        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        Set.copyOf(Table.values(row.get(2))),
        Table.values(row.get(3)));
  }

  /** How a clause tells of a meeting, if it does. */
  static Optional<Encounter> in(Clause clause, Roles roles) {
    return ALL.stream()
        .filter(encounter -> clause.verb().isOneOf(encounter.verbs))
        .filter(encounter -> encounter.nouns.isEmpty() || encounter.object(clause, roles).isPresent())
        .findFirst();
  }

  /** The noun that names the meeting: {@code talks}; empty where the verb alone does. */
  Optional<Phrase> object(Clause clause, Roles roles) {
    return roles
        .undergoer(clause, "")
        .filter(phrase -> BaseForms.of(phrase.noun()).stream().anyMatch(nouns::contains));
  }

  /** The kind, which the words for a telephone can change. */
  Kind kindIn(Clause clause) {
    boolean phone =
        clause.sentence().words().stream()
            .filter(word -> clause.span().contains(word.span()))
            .map(Word::lower)
            .anyMatch(PHONE::contains);
    return kind == Kind.TALKS && phone ? Kind.CALL : kind;
  }
}
