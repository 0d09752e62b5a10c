package org.servanda.agreements;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.Resolution;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an entry as the line of JSON that {@link AgreementFile} reads. Stateless and thread-safe.
 */
public final class AgreementJson {

  private final JsonFactory factory = new JsonFactory();

  /** The line of an entry, without a line break. */
  public String line(AgreementEntry entry) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      Agreement agreement = entry.agreement();
      json.writeStartObject();
      json.writeStringProperty("id", agreement.id());
      json.writeStringProperty("title", agreement.name());
      texts(json, "names", entry.names());
      json.writeStringProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
      text(json, "date", agreement.date() == null ? null : PartialDate.print(agreement.date()));
      texts(json, "parties", ids(agreement.parties()));
      texts(json, "third_parties", ids(entry.thirdParties()));
      text(json, "place", entry.place());
      json.writeStringProperty("source", entry.source());
      if (!entry.provisions().isEmpty()) {
        json.writeArrayPropertyStart("provisions");
        entry.provisions().forEach(provision -> provision(json, provision));
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void provision(JsonGenerator json, Provision provision) {
    json.writeStartObject();
    json.writeStringProperty("number", provision.number());
    text(json, "lead", provision.lead());
    json.writeStringProperty("text", provision.text());
    text(json, "start", provision.start() == null ? null : provision.start().toString());
    texts(
        json, "obliged", ids(provision.obliged().stream().flatMap(AgreementJson::known).toList()));
    @Nullable String words =
        provision.obliged().stream()
            .flatMap(party -> Stream.ofNullable(party.words()))
            .findFirst()
            .map(provision::quote)
            .orElse(null);
    text(json, "obliged_words", words);
    texts(json, "candidates", candidates(provision));
    texts(
        json,
        "beneficiaries",
        ids(provision.beneficiaries().stream().flatMap(AgreementJson::known).toList()));
    text(json, "act", provision.quote(provision.act()));
    text(json, "forbidden", provision.isForbidden() ? "yes" : null);
    text(
        json,
        "condition",
        provision.condition() == null ? null : provision.quote(provision.condition()));
    due(json, provision);
    json.writeEndObject();
  }

  private static void due(JsonGenerator json, Provision provision) {
    @Nullable Deadline due = provision.due();
    if (due == null) {
      return;
    }
    text(json, "due_words", due.words() == null ? null : provision.quote(due.words()));
    json.writeStringProperty("due_value", due.value());
    text(json, "due", due.bounds() == null ? null : PartialDate.print(due.bounds()));
  }

  private static Stream<Actor> known(Party party) {
    return switch (party.actor()) {
      case Resolution.Resolved<Actor>(Actor actor) -> Stream.of(actor);
      case Resolution.Several<Actor>(List<Actor> actors) -> actors.stream();
      case Resolution.Unresolved<Actor> open -> Stream.of();
    };
  }

  /** Whom words can mean that are open; where there are no words, the parties are meant anyway. */
  private static List<String> candidates(Provision provision) {
    return ids(
        provision.obliged().stream()
            .filter(party -> party.words() != null)
            .map(Party::actor)
            .filter(actor -> actor instanceof Resolution.Unresolved<Actor>)
            .flatMap(actor -> actor.possible().stream())
            .toList());
  }

  /** Ids, and names of those whom only their name tells. */
  private static List<String> ids(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.id().startsWith("group:") ? actor.name() : actor.id())
        .distinct()
        .toList();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
