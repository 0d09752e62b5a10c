package org.servanda.registerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a line of JSON into a row. Stateless and thread-safe. */
final class RowParser {

  private static final int DEEPEST = 50;

  private final Layout layout;
  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(RegisterFile.LONGEST_LINE)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  RowParser(Layout layout) {
    this.layout = layout;
  }

  /** Fills a row from a line; what does not fit becomes problems of the row. */
  void read(String line, Row row) {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        row.problem(line, "is not a JSON object", "write one object in braces on each line");
        return;
      }
      object(json, layout, row);
      if (json.nextToken() != null) {
        row.problem(line, "holds more than one object", "write one object on each line");
      }
    } catch (JacksonException e) {
      row.problem(line, "is not JSON", "mend it at " + place(e));
    }
  }

  private static String place(JacksonException e) {
    String said = e.getOriginalMessage();
    int end = said.indexOf('\n');
    String cause = end < 0 ? said : said.substring(0, end);
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return "column %d (%s)".formatted(Math.max(1, column), cause);
  }

  private void object(JsonParser json, Layout layout, Row row) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      Optional<Key> key = layout.key(name);
      if (key.isEmpty()) {
        row.problem(name, "is no key of these entries", "use one of " + layout.names());
        json.skipChildren();
      } else if (row.has(name)) {
        row.problem(name, "stands twice in one object", "write each key once");
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        value(json, key.get(), row);
      }
    }
    for (Key key : layout.keys()) {
      if (key.isNeeded() && row.text(key.name()).isEmpty()) {
        row.problem(key.name(), "is missing or empty", "give every entry this key");
      }
    }
  }

  private void value(JsonParser json, Key key, Row row) {
    switch (key.shape()) {
      case TEXT -> {
        @Nullable String text = text(json);
        if (text == null) {
          misfit(json, key, row, "a text in quotation marks");
        } else {
          row.put(key.name(), text);
        }
      }
      case TEXTS -> texts(json, key, row);
      case OBJECTS -> objects(json, key, row);
    }
  }

  private static @Nullable String text(JsonParser json) {
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getString().strip() : null;
  }

  private static void texts(JsonParser json, Key key, Row row) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      misfit(json, key, row, "a list of texts in brackets");
      return;
    }
    List<String> found = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      @Nullable String text = text(json);
      if (text == null || text.isEmpty()) {
        misfit(json, key, row, "a list of texts that are not empty");
      } else {
        found.add(text);
      }
    }
    row.put(key.name(), found);
  }

  private void objects(JsonParser json, Key key, Row row) {
    @Nullable Layout inner = key.layout();
    if (inner == null || json.currentToken() != JsonToken.START_ARRAY) {
      misfit(json, key, row, "a list of objects in brackets");
      return;
    }
    List<Row> found = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        Row object = row.inner();
        object(json, inner, object);
        found.add(object);
      } else {
        misfit(json, key, row, "a list of objects");
      }
    }
    row.putRows(key.name(), found);
  }

  private static void misfit(JsonParser json, Key key, Row row, String wanted) {
    String value =
        json.currentToken().isScalarValue() ? json.getString() : json.currentToken().asString();
    row.problem(value, "is no value for " + key.name(), "write " + wanted);
    json.skipChildren();
  }
}
