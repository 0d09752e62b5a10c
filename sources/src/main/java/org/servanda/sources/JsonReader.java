package org.servanda.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a report from one JSON object. Thread-safe. */
final class JsonReader {

  private static final Set<String> KNOWN =
      Set.of("text", "title", "outlet", "author", "byline", "published", "language");
  private static final int DEEPEST = 200;
  private static final int LENGTH_OF_DAY = "2023-03-12".length();
  private static final int SHOWN = 60;

  private final JsonFactory factory;

  JsonReader(Limits limits) {
    factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Math.max(limits.jsonLineBytes(), limits.documentBytes()))
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();
  }

  JsonReport read(byte[] bytes) {
    String json = Decoder.strictUtf8(bytes).orElse(null);
    if (json == null) {
      return new JsonReport.Refused("is not UTF-8: JSON must be; convert the file");
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      return read(parser);
    } catch (Misfit e) {
      return new JsonReport.Refused(e.reason);
    } catch (JacksonException e) {
      return new JsonReport.Refused(
          "is not a JSON object (%s): write one object with a text"
              .formatted(
                  e.getOriginalMessage().replaceFirst("(?s)\\s*(\\(start marker|\n).*", "")));
    }
  }

  /** A property that does not fit; never leaves this class. */
  private static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Misfit(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }

  private static JsonReport read(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Misfit("is not a JSON object: write one object with a text on each line");
    }
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (KNOWN.contains(name) && value != JsonToken.VALUE_NULL) {
        values.put(name, string(name, value, parser));
      }
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      throw new Misfit("goes on after its JSON object: write one object on each line");
    }
    return report(values);
  }

  private static String string(String name, JsonToken value, JsonParser parser) {
    if (value != JsonToken.VALUE_STRING) {
      throw new Misfit("has %s as \"%s\": it must be a string".formatted(kind(value), name));
    }
    return Decoder.wellFormed(parser.getString());
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case NOT_AVAILABLE,
          END_OBJECT,
          END_ARRAY,
          PROPERTY_NAME,
          VALUE_EMBEDDED_OBJECT,
          VALUE_STRING,
          VALUE_NULL ->
          "no value";
    };
  }

  private static JsonReport.Read report(Map<String, String> values) {
    String text = values.get("text");
    if (text == null) {
      throw new Misfit("has no \"text\": the report's text must be given as a string");
    }
    String byline = fact(values, "byline");
    return new JsonReport.Read(
        text,
        fact(values, "title"),
        fact(values, "outlet"),
        byline == null ? fact(values, "author") : byline,
        day(fact(values, "published")),
        language(fact(values, "language")));
  }

  private static @Nullable String fact(Map<String, String> values, String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null) {
      return null;
    }
    boolean timed =
        published.length() > LENGTH_OF_DAY && "T ".indexOf(published.charAt(LENGTH_OF_DAY)) >= 0;
    try {
      return LocalDate.parse(timed ? published.substring(0, LENGTH_OF_DAY) : published);
    } catch (DateTimeException e) {
      throw new Misfit(
          "has \"%s\" as \"published\": it must be an ISO date such as 2023-03-12"
              .formatted(published.substring(0, Math.min(SHOWN, published.length()))));
    }
  }

  private static @Nullable String language(@Nullable String tag) {
    try {
      return tag == null ? null : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new Misfit(
          "has \"%s\" as \"language\": it must be a BCP 47 tag such as en"
              .formatted(tag.substring(0, Math.min(SHOWN, tag.length()))));
    }
  }
}
