package org.servanda.exchange;

import java.io.StringWriter;
import org.servanda.article.Intake;
import org.servanda.pipeline.ArticleRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one line of JSON for each input: the record of an article, or why there is none. The form
 * is that of {@code record.schema.json}. Stateless and thread-safe.
 */
public final class RecordJson {

  /** The resource that says what a line looks like, as JSON Schema. */
  public static final String SCHEMA = "/org/servanda/exchange/record.schema.json";

  private final JsonFactory factory = new JsonFactory();

  /** The line of an article, without a line break. */
  public String line(ArticleRecord record) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      new RecordWriter(json, record).write();
    }
    return out.toString();
  }

  /** The line of an input that could not be taken, without a line break. */
  public String line(Intake.Rejected rejected) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", rejected.id());
      json.writeObjectPropertyStart("rejected");
      json.writeStringProperty("reason", rejected.reason());
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }
}
