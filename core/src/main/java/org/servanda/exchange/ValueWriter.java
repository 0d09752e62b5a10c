package org.servanda.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeModifier;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the values that entries are made of, with offsets in code points of one text. */
final class ValueWriter {

  private final JsonGenerator json;
  private final CodePoints codePoints;

  ValueWriter(JsonGenerator json, CodePoints codePoints) {
    this.json = json;
    this.codePoints = codePoints;
  }

  void text(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  void name(String name, Enum<?> value) {
    json.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT));
  }

  void offsets(Span span) {
    Span inCodePoints = codePoints.fromUtf16(span);
    json.writeNumberProperty("start", inCodePoints.start());
    json.writeNumberProperty("end", inCodePoints.end());
  }

  void spans(String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      offsets(span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void evidence(List<Evidence> evidence) {
    spans("evidence", evidence.stream().map(Evidence::span).toList());
  }

  void evidence(String name, @Nullable Evidence evidence) {
    if (evidence == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    offsets(evidence.span());
    json.writeEndObject();
  }

  void time(String name, @Nullable TimeExpression time) {
    if (time == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    timeProperties(time);
    json.writeEndObject();
  }

  void timeProperties(TimeExpression time) {
    offsets(time.span());
    json.writeStringProperty("type", time.type().name());
    json.writeStringProperty("value", time.value());
    @Nullable TimeModifier modifier = time.modifier();
    json.writeStringProperty("modifier", modifier == null ? null : modifier.name());
  }

  void actor(String name, @Nullable Resolution<Actor> actor) {
    property(name, actor, this::actorProperties);
  }

  void actors(String name, List<Resolution<Actor>> actors) {
    json.writeArrayPropertyStart(name);
    for (Resolution<Actor> actor : actors) {
      json.writeStartObject();
      resolution(actor, this::actorProperties);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void place(String name, Resolution<Place> place) {
    property(name, place, found -> json.writeStringProperty("name", found.name()));
  }

  void agreement(String name, Resolution<Agreement> agreement) {
    property(name, agreement, this::agreementProperties);
  }

  private void actorProperties(Actor actor) {
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    if (actor.wikidata() != null) {
      json.writeStringProperty("wikidata", actor.wikidata());
    }
  }

  private void agreementProperties(Agreement agreement) {
    json.writeStringProperty("id", agreement.id());
    json.writeStringProperty("name", agreement.name());
    name("stage", agreement.stage());
    if (agreement.date() == null) {
      json.writeNullProperty("date");
    } else {
      json.writeObjectPropertyStart("date");
      json.writeStringProperty("earliest", agreement.date().earliest().toString());
      json.writeStringProperty("latest", agreement.date().latest().toString());
      json.writeEndObject();
    }
    array("parties", agreement.parties(), this::actorProperties);
  }

  private <T> void property(
      String name, @Nullable Resolution<T> resolution, Consumer<T> properties) {
    if (resolution == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    resolution(resolution, properties);
    json.writeEndObject();
  }

  private <T> void resolution(Resolution<T> resolution, Consumer<T> properties) {
    switch (resolution) {
      case Resolution.Resolved<T>(T value) -> properties.accept(value);
      case Resolution.Several<T>(List<T> values) -> array("all", values, properties);
      case Resolution.Unresolved<T>(String text, List<T> candidates, String reason) -> {
        json.writeObjectPropertyStart("unresolved");
        json.writeStringProperty("text", text);
        array("candidates", candidates, properties);
        json.writeStringProperty("reason", reason);
        json.writeEndObject();
      }
    }
  }

  private <T> void array(String name, List<T> values, Consumer<T> properties) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      properties.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
