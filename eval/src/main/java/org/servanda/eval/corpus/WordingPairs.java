package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.servanda.grouping.digest.Party;
import org.servanda.grouping.digest.Saying;
import org.servanda.reading.Style;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of wordings of which it is known whether they are one utterance.
 *
 * @param pairs in the order of the file
 */
public record WordingPairs(List<WordingPair> pairs) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Party SPEAKER = new Party("person:speaker", "Speaker");

  public WordingPairs {
    pairs = List.copyOf(pairs);
  }

  /** Two sayings by one speaker. */
  public record WordingPair(boolean same, Saying one, Saying other) {}

  /** Reads a file of JSON lines. */
  public static WordingPairs read(Path file) {
    try {
      return new WordingPairs(
          Files.readAllLines(file, UTF_8).stream().map(WordingPairs::pair).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordingPair pair(String line) {
    JsonNode json = MAPPER.readTree(line);
    return new WordingPair(
        json.path("same").asBoolean(), saying(json.path("one")), saying(json.path("other")));
  }

  private static Saying saying(JsonNode words) {
    return new Saying(SPEAKER, words.asString(""), List.of(), Style.INDIRECT, null, List.of());
  }
}
