package org.servanda.cli;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.Term;
import org.servanda.article.DateBounds;
import org.servanda.exchange.ActorJson;

/**
 * Writes entries of the register of actors for people.
 *
 * @param palette the colours
 */
record ActorText(Palette palette) {

  private static final int SHOWN_NAMES = 3;

  /** An entry on one line. */
  String line(ActorEntry entry) {
    String about =
        entry.terms().isEmpty()
            ? entry.names().stream()
                .filter(name -> !name.equals(entry.actor().name()))
                .limit(SHOWN_NAMES)
                .collect(Collectors.joining(", "))
            : term(entry.terms().getLast());
    return palette.faint(SafeText.of(entry.actor().id()))
        + "  "
        + palette.strong(SafeText.of(entry.actor().name()))
        + (about.isEmpty() ? "" : "  " + SafeText.of(about));
  }

  /** All that is known of an entry. */
  String full(ActorEntry entry) {
    StringBuilder text = new StringBuilder();
    text.append(palette.strong(SafeText.of(entry.actor().name()))).append('\n');
    add(text, "id", entry.actor().id());
    add(text, "kind", ActorJson.kind(entry.actor().kind()));
    if (entry.actor().wikidata() != null) {
      add(text, "wikidata", entry.actor().wikidata());
    }
    add(text, "names", String.join("; ", entry.names()));
    for (Term term : entry.terms()) {
      add(text, "term", term(term));
    }
    add(text, "source", entry.source());
    return text.toString().stripTrailing();
  }

  private void add(StringBuilder text, String label, String value) {
    text.append("  ")
        .append(palette.faint("%-9s".formatted(label)))
        .append(SafeText.of(value))
        .append('\n');
  }

  private static String term(Term term) {
    return "%s of %s, %s to %s"
        .formatted(term.office(), term.of(), date(term.start()), date(term.end()));
  }

  private static String date(@Nullable DateBounds date) {
    if (date == null) {
      return "?";
    }
    String written = ActorJson.written(date);
    return written.startsWith(">") ? "at least " + written.substring(1) : written;
  }
}
