package org.servanda.sources.finding;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads from a JSON object only what names it. The rest is skipped, and judged when the article is
 * taken. Stateless but for its factory; thread-safe.
 */
final class JsonLineNames {

  /**
   * What an object calls itself.
   *
   * @param id its own id
   * @param url its own address
   */
  record Names(@Nullable String id, @Nullable String url) {
    static final Names NONE = new Names(null, null);
  }

  private static final int LONGEST_NAME = 2_000;
  private static final int DEEPEST = 200;

  private final JsonFactory factory;

  JsonLineNames(int longest) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(longest)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();
  }

  /** What the object calls itself; nothing where it is broken. */
  Names read(byte[] json) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      return read(parser);
    } catch (JacksonException e) {
      return Names.NONE;
    }
  }

  /** Whether the bytes are exactly one JSON object. */
  boolean isObject(byte[] json) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static Names read(JsonParser parser) {
    String id = null;
    String url = null;
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Names.NONE;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("id") && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
        id = usable(parser.getString());
      } else if (name.equals("url") && value == JsonToken.VALUE_STRING) {
        url = usable(parser.getString());
      }
      parser.skipChildren();
    }
    return new Names(id, url);
  }

  private static @Nullable String usable(String name) {
    return name.isBlank() || name.length() > LONGEST_NAME ? null : wellFormed(name.strip());
  }

  /** Half a surrogate pair cannot be written out again. */
  private static String wellFormed(String name) {
    StringBuilder mended = new StringBuilder();
    name.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}
