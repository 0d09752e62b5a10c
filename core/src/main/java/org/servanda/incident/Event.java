package org.servanda.incident;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Phrase;
import org.servanda.entry.Incident.Kind;
import org.servanda.gazetteer.Table;

/**
 * A noun that tells of an act: a row of {@code events.tsv}.
 *
 * @param noun its base form
 * @param kind the kind of incident
 * @param to the prepositions that lead to whom it is done to
 */
record Event(String noun, Kind kind, List<String> to) {

  private static final Map<String, Event> ALL =
      Table.rows(Event.class, "events.tsv", 3).stream()
          .flatMap(
              row ->
                  Table.values(row.getFirst()).stream()
                      .map(noun -> of(noun, row.get(1), row.get(2))))
          .collect(toUnmodifiableMap(Event::noun, event -> event));

  /** Words before the noun that make it something else. */
  private static final Set<String> OTHER =
      Set.of(
          "hunger",
          "general",
          "labour",
          "labor",
          "rail",
          "verbal",
          "heart",
          "personal",
          "media",
          "possible",
          "planned",
          "potential",
          "further",
          "future",
          "alleged",
          "cyber",
          "peaceful",
          "political",
          "diplomatic",
          "any",
          "no");

  Event {
    Objects.requireNonNull(kind);
    to = List.copyOf(to);
  }

  private static Event of(String noun, String kind, String to) {
    return new Event(noun, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Table.values(to));
  }

  /** The act of which a noun tells. */
  static Optional<Event> of(Phrase phrase) {
    return phrase.has(OTHER)
        ? Optional.empty()
        : BaseForms.of(phrase.noun()).stream()
            .filter(ALL::containsKey)
            .map(base -> Objects.requireNonNull(ALL.get(base)))
            .findFirst();
  }

  /** Whom the act is done to. */
  Optional<Phrase> undergoer(Phrase phrase) {
    return to.stream().flatMap(preposition -> phrase.after(preposition).stream()).findFirst();
  }
}
