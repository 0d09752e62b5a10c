package org.servanda.grouping;

import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.grouping.digest.Credit;
import org.servanda.grouping.digest.Party;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one line of JSON for each group, in the form of {@code group.schema.json}. Stateless and
 * thread-safe.
 */
public final class GroupJson {

  /** The resource that says what a line looks like, as JSON Schema. */
  public static final String SCHEMA = "/org/servanda/grouping/group.schema.json";

  private final JsonFactory factory = new JsonFactory();

  /** The line of a group, without a line break. */
  public String line(Group group) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      write(group, json);
    }
    return out.toString();
  }

  private static void write(Group group, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", group.id());
    json.writeStringProperty("offset_unit", "code_point");
    json.writeNumberProperty("article_count", group.articleCount());
    json.writeNumberProperty("independent_source_count", group.independentSourceCount());
    json.writeStringProperty("origin", group.origin());
    json.writeArrayPropertyStart("members");
    group.members().forEach(member -> member(member, json));
    json.writeEndArray();
    why(group, json);
    json.writeArrayPropertyStart("meetings");
    MeetingJson meetings = new MeetingJson(json);
    group.meetings().forEach(meetings::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("utterances");
    UtteranceJson utterances = new UtteranceJson(json);
    group.utterances().forEach(utterances::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void member(Member member, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", member.id());
    json.writeStringProperty("title", member.digest().title());
    json.writeStringProperty("outlet", member.digest().outlet());
    bounds("published", member.digest().published(), json);
    Credit credit = member.digest().credit();
    if (credit == null) {
      json.writeNullProperty("credit");
    } else {
      json.writeObjectPropertyStart("credit");
      json.writeStringProperty("name", credit.name());
      json.writeStringProperty("how", credit.how().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeStringProperty("copy_of", member.copyOf());
    json.writeEndObject();
  }

  private static void why(Group group, JsonGenerator json) {
    json.writeObjectPropertyStart("why");
    json.writeArrayPropertyStart("actors");
    group.shared().actors().forEach(actor -> party(actor, json));
    json.writeEndArray();
    strings("places", group.shared().places(), json);
    strings("days", group.shared().days(), json);
    strings("words", group.shared().words(), json);
    json.writeNumberProperty(
        "copies", group.members().stream().filter(member -> member.copyOf() != null).count());
    json.writeEndObject();
  }

  static void party(Party party, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", party.id());
    json.writeStringProperty("name", party.name());
    json.writeEndObject();
  }

  static void strings(String name, Iterable<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  static void bounds(String name, @Nullable DateBounds bounds, JsonGenerator json) {
    if (bounds == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("earliest", bounds.earliest().toString());
    json.writeStringProperty("latest", bounds.latest().toString());
    json.writeEndObject();
  }
}
