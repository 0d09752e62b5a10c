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

  /** Those who do it, together, by telephone. */
  static final String PHONE = "phone";

  /** How long or how often, before "of": {@code four days of talks}. */
  private static final Set<String> LENGTHS =
      Set.of("days", "hours", "round", "rounds", "series", "string", "day", "weeks", "set");

  /** How many words on those for a telephone are looked for. */
  private static final int REACH = 20;

  private static final List<Encounter> ALL =
      Table.rows(Encounter.class, "meetings.tsv", 4).stream().map(Encounter::of).toList();

  private static final Set<String> PHONES =
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
        .filter(
            encounter -> encounter.nouns.isEmpty() || encounter.object(clause, roles).isPresent())
        .findFirst();
  }

  /** The noun that names the meeting: {@code talks}; empty where the verb alone does. */
  Optional<Phrase> object(Clause clause, Roles roles) {
    return roles
        .undergoer(clause, "")
        .map(object -> LENGTHS.contains(object.noun()) ? object.after("of").orElse(object) : object)
        .filter(phrase -> BaseForms.of(phrase.noun()).stream().anyMatch(nouns::contains));
  }

  /** The kind, which the words for a telephone can change. */
  Kind kindIn(Clause clause) {
    return kind == Kind.TALKS && isByPhone(clause) ? Kind.CALL : kind;
  }

  /** Whether a clause has words for a telephone. */
  static boolean isByPhone(Clause clause) {
    List<Word> words = clause.sentence().words();
    int verb = clause.verb().head();
    return words.subList(verb, Math.min(words.size(), verb + REACH)).stream()
        .takeWhile(word -> word.span().end() <= clause.span().end())
        .map(Word::lower)
        .anyMatch(PHONES::contains);
  }
}
