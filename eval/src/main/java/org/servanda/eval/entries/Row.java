package org.servanda.eval.entries;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.text.Span;
import tools.jackson.databind.JsonNode;

/** An object of a file of entries, whose keys are asked for with their rules. */
final class Row {

  private final Path file;
  private final String text;
  private final JsonNode node;

  /**
   * @param file where it is from, for messages
   * @param text the report that its words are from
   * @param node the object
   */
  Row(Path file, String text, JsonNode node) {
    this.file = file;
    this.text = text;
    this.node = node;
    if (!node.isObject()) {
      throw refused(node, "an object is expected");
    }
  }

  /** Refuses keys beside those that an object can have. */
  void allow(Set<String> keys) {
    for (String key : node.propertyNames()) {
      if (!keys.contains(key)) {
        throw refused(node, "the key '%s' is unknown: use one of %s".formatted(key, keys));
      }
    }
  }

  /** A text; null where the file says null or has no such key. */
  @Nullable String optional(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString() || value.asString().isBlank()) {
      throw refused(value, "%s must be a text that is not empty, or null".formatted(key));
    }
    return value.asString();
  }

  /** A text that must be there. */
  String required(String key) {
    @Nullable String value = optional(key);
    if (value == null) {
      throw refused(node, "%s must be a text".formatted(key));
    }
    return value;
  }

  /** One of a list. */
  String oneOf(String key, Set<String> values) {
    @Nullable String value = oneOfOrNone(key, values);
    if (value == null) {
      throw refused(node, "%s must be one of %s".formatted(key, values));
    }
    return value;
  }

  /** One of a list, or null. */
  @Nullable String oneOfOrNone(String key, Set<String> values) {
    @Nullable String value = optional(key);
    if (value != null && !values.contains(value)) {
      throw refused(node.path(key), "%s must be one of %s".formatted(key, values));
    }
    return value;
  }

  boolean isTrue(String key) {
    JsonNode value = node.path(key);
    if (!value.isBoolean()) {
      throw refused(node, "%s must be true or false".formatted(key));
    }
    return value.asBoolean();
  }

  /** The names of a list, or a single one; null for each that the report does not tell. */
  List<Optional<String>> names(String key) {
    JsonNode value = node.path(key);
    Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
    return values.map(name -> name(key, name)).toList();
  }

  private Optional<String> name(String key, JsonNode name) {
    if (name.isNull()) {
      return Optional.empty();
    }
    if (!name.isString() || name.asString().isBlank()) {
      throw refused(node, "%s must be a name, a list of names, or null".formatted(key));
    }
    return Optional.of(name.asString());
  }

  /** Where the words of an entry stand. */
  List<Span> words() {
    JsonNode words = node.path("words");
    if (words.isArray() && !words.isEmpty()) {
      return words.valueStream().map(stretch -> occurrences(stretch).getFirst()).toList();
    }
    List<Span> all = occurrences(words);
    int nth = node.path("nth").asInt(1);
    if (nth < 1 || nth > all.size()) {
      throw refused(words, "nth is %d of %d occurrences".formatted(nth, all.size()));
    }
    return List.of(all.get(nth - 1));
  }

  /** The words of an entry as one text. */
  String quote() {
    JsonNode words = node.path("words");
    return words.isArray()
        ? words.valueStream().map(JsonNode::asString).collect(joining(" / "))
        : words.asString();
  }

  /** A day or a year; null where nobody can tell. */
  @Nullable DateBounds date() {
    @Nullable String date = optional("date");
    if (date == null) {
      return null;
    }
    try {
      return date.length() == 4
          ? new DateBounds(
              Year.parse(date).atDay(1), Year.parse(date).atMonthDay(MonthDay.of(12, 31)))
          : DateBounds.day(LocalDate.parse(date));
    } catch (DateTimeParseException _) {
      throw refused(node.path("date"), "date must be a day as 2018-09-12, a year, or null");
    }
  }

  /** Everywhere that the words of a key stand; nowhere where the file says null. */
  Wanted.Words wanted(String key) {
    @Nullable String words = optional(key);
    return words == null
        ? new Wanted.Words(null, List.of())
        : new Wanted.Words(words, occurrences(node.path(key)));
  }

  private List<Span> occurrences(JsonNode words) {
    if (!words.isString() || words.asString().isBlank()) {
      throw refused(node, "words must be words of the report");
    }
    String sought = words.asString();
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      found.add(new Span(at, at + sought.length()));
    }
    if (found.isEmpty()) {
      throw refused(words, "the report has no such words: copy them to the letter");
    }
    return found;
  }

  private IllegalArgumentException refused(JsonNode value, String rule) {
    return new IllegalArgumentException("%s: %s: %s".formatted(file, value, rule));
  }
}
