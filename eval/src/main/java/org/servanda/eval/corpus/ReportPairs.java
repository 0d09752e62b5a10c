package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of reports of which it is known whether they are about one event.
 *
 * @param pairs in the order of the file
 */
public record ReportPairs(List<ReportPair> pairs) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public ReportPairs {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two reports.
   *
   * @param name what the pair is called
   * @param same whether they are about one event
   */
  public record ReportPair(String name, boolean same, Article one, Article other) {}

  /** Reads a file of JSON lines. */
  public static ReportPairs read(Path file) {
    try {
      return new ReportPairs(
          Files.readAllLines(file, UTF_8).stream().map(ReportPairs::pair).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportPair pair(String line) {
    JsonNode json = MAPPER.readTree(line);
    String name = json.path("pair").asString("");
    return new ReportPair(
        name,
        json.path("same").asBoolean(),
        article(name + "/one", json.path("one")),
        article(name + "/other", json.path("other")));
  }

  private static Article article(String id, JsonNode json) {
    String published = json.path("published").asString("");
    String text = json.path("text").asString("");
    int dateline = text.indexOf(" - ");
    return new Article(
        id,
        text,
        json.path("title").asString(""),
        json.path("outlet").asString(""),
        null,
        null,
        dateline < 0 ? null : new Span(0, dateline),
        published.isEmpty()
            ? new Publication.Undated()
            : new Publication.Dated(
                DateBounds.day(LocalDate.parse(published)), Publication.Basis.GIVEN, List.of()),
        "en");
  }
}
