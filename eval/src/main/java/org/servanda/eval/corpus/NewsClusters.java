package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * News articles of which it is known what event each is about: a JSON file each, as Giveme5W1H has
 * them. Files without any text are told, since nothing can be said of them.
 *
 * @param sha256 the checksum over the files
 * @param articles by name
 * @param textless how many more have neither text nor description
 */
public record NewsClusters(String sha256, List<OfEvent> articles, int textless) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int LENGTH_OF_DAY = 10;

  public NewsClusters {
    articles = List.copyOf(articles);
  }

  /**
   * An article.
   *
   * @param event the number of its event
   */
  public record OfEvent(int event, Article article) {}

  /** Reads all files of a folder. */
  public static NewsClusters read(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      List<OfEvent> articles = files.stream().flatMap(file -> article(file).stream()).toList();
      return new NewsClusters(Checksum.of(files), articles, files.size() - articles.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<OfEvent> article(Path file) {
    JsonNode json;
    try {
      json = MAPPER.readTree(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = string(json, "text");
    String said = text == null ? string(json, "description") : text;
    if (said == null) {
      return Optional.empty();
    }
    Article article =
        new Article(
            String.valueOf(file.getFileName()),
            said,
            string(json, "title"),
            string(json, "source_domain"),
            null,
            null,
            null,
            published(string(json, "date_publish")),
            "en");
    return Optional.of(new OfEvent(json.path("newsCluster").path("EventId").asInt(0), article));
  }

  private static Publication published(@Nullable String date) {
    if (date == null) {
      return new Publication.Undated();
    }
    LocalDate day = LocalDate.parse(date.substring(0, LENGTH_OF_DAY));
    return new Publication.Dated(DateBounds.day(day), Publication.Basis.GIVEN, List.of());
  }

  private static @Nullable String string(JsonNode json, String name) {
    String value = json.path(name).asString("");
    return value.isBlank() ? null : value;
  }
}
