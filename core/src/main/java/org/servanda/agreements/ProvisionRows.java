package org.servanda.agreements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.DateBounds;
import org.servanda.reading.Resolution;
import org.servanda.registerfile.Key;
import org.servanda.registerfile.Layout;
import org.servanda.registerfile.Row;
import org.servanda.text.Span;

/**
 * Reads the provisions of a user's entry. Parts are words of the provision's text; words that stand
 * in it twice mean the first.
 */
record ProvisionRows(Agreement agreement, Parties parties) {

  static final Layout LAYOUT =
      Layout.of(
          Key.needed("number"),
          Key.text("lead"),
          Key.needed("text"),
          Key.text("start"),
          Key.texts("obliged"),
          Key.text("obliged_words"),
          Key.texts("candidates"),
          Key.texts("beneficiaries"),
          Key.text("act"),
          Key.text("forbidden"),
          Key.text("condition"),
          Key.text("due"),
          Key.text("due_words"),
          Key.text("due_value"));

  private static final int LONGEST_NUMBER = 9;

  /** The provision of a row; empty where the row has problems. */
  Optional<Provision> provision(Row row) {
    List<Actor> obliged = AgreementFile.actors(row, "obliged", parties);
    List<Actor> candidates = AgreementFile.actors(row, "candidates", parties);
    List<Actor> owed = AgreementFile.actors(row, "beneficiaries", parties);
    @Nullable Span named = part(row, "obliged_words");
    @Nullable Span act = part(row, "act");
    @Nullable Span condition = part(row, "condition");
    @Nullable Span dueWords = part(row, "due_words");
    @Nullable Integer start = start(row);
    Optional<DateBounds> due = row.date("due");
    row.oneOf("forbidden", List.of("yes", "no"), "answer");
    if (!row.isSound()) {
      return Optional.empty();
    }
    String text = row.text("text");
    String value = row.text("due_value").isEmpty() ? row.text("due") : row.text("due_value");
    return Optional.of(
        new Provision(
            agreement,
            row.text("number"),
            row.text("lead").isEmpty() ? null : row.text("lead"),
            text,
            start,
            obliged.isEmpty() ? List.of(open(row, named, candidates)) : parties(obliged, named),
            parties(owed, null),
            act == null ? new Span(0, text.length()) : act,
            row.text("forbidden").equals("yes"),
            condition,
            value.isEmpty() ? null : new Deadline(dueWords, value, due.orElse(null))));
  }

  private static List<Party> parties(List<Actor> actors, @Nullable Span words) {
    return actors.stream().map(actor -> new Party(Resolution.of(actor), words)).toList();
  }

  private Party open(Row row, @Nullable Span named, List<Actor> candidates) {
    if (named == null) {
      return Party.open(agreement.parties(), Obligors.NOT_SAID);
    }
    String reason = candidates.isEmpty() ? Obligors.UNKNOWN : Obligors.MORE_THAN_ACTORS;
    return new Party(Resolution.open(row.text("obliged_words"), candidates, reason), named);
  }

  private static @Nullable Span part(Row row, String key) {
    String words = row.text(key);
    if (words.isEmpty()) {
      return null;
    }
    int at = row.text("text").indexOf(words);
    if (at < 0) {
      row.problem(
          words, "does not stand in the provision's text", "copy its " + key + " from there");
      return null;
    }
    return new Span(at, at + words.length());
  }

  private static @Nullable Integer start(Row row) {
    String start = row.text("start");
    if (start.isEmpty()) {
      return null;
    }
    if (start.length() > LONGEST_NUMBER || !start.chars().allMatch(Character::isDigit)) {
      row.problem(start, "is no place in a text", "write a number from 0, in quotation marks");
      return null;
    }
    return Integer.valueOf(start);
  }
}
