package org.servanda.grouping;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.grouping.digest.Encounter;
import org.servanda.grouping.digest.When;
import org.servanda.grouping.meetings.ReportedMeeting;
import org.servanda.grouping.meetings.SameMeeting;
import org.servanda.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes meetings with what each article says of them. */
record MeetingJson(JsonGenerator json) {

  void write(SameMeeting meeting) {
    json.writeStartObject();
    GroupJson.strings("kinds", meeting.kinds(), json);
    json.writeArrayPropertyStart("participants");
    meeting.participants().forEach(party -> GroupJson.party(party, json));
    json.writeEndArray();
    json.writeStringProperty("place", meeting.place().orElse(null));
    when(meeting.when().orElse(null));
    json.writeArrayPropertyStart("parts");
    meeting.parts().forEach(this::part);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void part(ReportedMeeting part) {
    Encounter encounter = part.encounter();
    json.writeStartObject();
    json.writeStringProperty("article", part.article());
    json.writeStringProperty("kind", encounter.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("status", encounter.status().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("place", encounter.place());
    when(encounter.when());
    spans("evidence", encounter.evidence(), json);
    json.writeEndObject();
  }

  private void when(@Nullable When when) {
    if (when == null) {
      json.writeNullProperty("date");
      return;
    }
    json.writeObjectPropertyStart("date");
    json.writeStringProperty("words", when.words());
    json.writeStringProperty("value", when.value());
    GroupJson.bounds("bounds", when.bounds(), json);
    json.writeEndObject();
  }

  static void spans(String name, List<Span> spans, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberProperty("start", span.start());
      json.writeNumberProperty("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
