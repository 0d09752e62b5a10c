package org.servanda.exchange;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.Term;
import org.servanda.article.DateBounds;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes entries of the register of actors as lines of JSON, in the form in which users' files are
 * read. Stateless and thread-safe.
 */
public final class ActorJson {

  private final JsonFactory factory = new JsonFactory();

  /** The line of an entry, without a line break. */
  public String line(ActorEntry entry) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", entry.actor().id());
      json.writeStringProperty("name", entry.actor().name());
      json.writeStringProperty("kind", kind(entry.actor().kind()));
      json.writeArrayPropertyStart("names");
      entry.names().forEach(json::writeString);
      json.writeEndArray();
      if (entry.actor().wikidata() != null) {
        json.writeStringProperty("wikidata", entry.actor().wikidata());
      }
      if (!entry.terms().isEmpty()) {
        json.writeArrayPropertyStart("terms");
        entry.terms().forEach(term -> write(json, term));
        json.writeEndArray();
      }
      json.writeStringProperty("source", entry.source());
      json.writeEndObject();
    }
    return out.toString();
  }

  /** A kind as files write it. */
  public static String kind(Actor.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void write(JsonGenerator json, Term term) {
    json.writeStartObject();
    json.writeStringProperty("office", term.office());
    json.writeStringProperty("of", term.of());
    write(json, "start", term.start());
    write(json, "end", term.end());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String key, @Nullable DateBounds date) {
    if (date != null) {
      json.writeStringProperty(key, written(date));
    }
  }

  /**
   * A date as files write it: a day, a month or a year, and {@code >2025-09} for what is not before
   * September 2025. Other bounds are written as their first month or year, whichever holds both.
   */
  public static String written(DateBounds date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (last.equals(LocalDate.MAX)) {
      return ">" + (first.getDayOfMonth() == 1 ? month(first) : first.toString());
    }
    if (first.equals(last)) {
      return first.toString();
    }
    boolean isInMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
    return isInMonth ? month(first) : "%04d".formatted(first.getYear());
  }

  private static String month(LocalDate day) {
    return "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
  }
}
