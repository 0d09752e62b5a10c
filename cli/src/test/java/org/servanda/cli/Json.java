package org.servanda.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the command's JSON lines. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static JsonNode parse(String line) {
    return MAPPER.readTree(line);
  }

  static List<JsonNode> lines(CommandLineRun run) {
    return run.lines().stream().map(Json::parse).toList();
  }

  static String id(JsonNode line) {
    return line.path("id").asString("");
  }

  /** Every object in it that has a start and an end. */
  static List<JsonNode> spans(JsonNode node) {
    List<JsonNode> spans = new ArrayList<>();
    if (node.has("start") && node.has("end")) {
      spans.add(node);
    }
    node.forEach(child -> spans.addAll(spans(child)));
    return spans;
  }
}
