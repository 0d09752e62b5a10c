package org.servanda.eval.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts in, what is found in them out: one line of JSON each. */
public final class JsonLines {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * Reads lines {@code {"id","text"}} and writes what is found in each text.
   *
   * @param found makes any number of records of an id and a text
   * @throws IOException if a line cannot be read
   */
  public static void each(
      BufferedReader in,
      PrintWriter out,
      BiFunction<String, String, Iterable<? extends Record>> found)
      throws IOException {
    for (Optional<String> line = next(in); line.isPresent(); line = next(in)) {
      JsonNode node = MAPPER.readTree(line.get());
      for (Record record : found.apply(node.get("id").asString(), node.get("text").asString())) {
        out.println(MAPPER.writeValueAsString(record));
      }
    }
    out.flush();
  }

  private static Optional<String> next(BufferedReader in) throws IOException {
    return Optional.ofNullable(in.readLine());
  }
}
