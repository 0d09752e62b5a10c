package org.servanda.eval.entries;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.eval.corpus.PrintedReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report: {@code NAME.txt} and beside it {@code NAME.json}. */
final class AnnotatedFile {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final Set<String> MANNERS =
      Set.of("agency", "read-out", "newspaper", "transcript");

  private AnnotatedFile() {}

  /**
   * Reads one.
   *
   * @param id what the report is called
   * @param text the file of the report
   * @param json the file of its entries
   * @throws IllegalArgumentException if the file of entries is not as the corpus's README says
   */
  static AnnotatedReport read(String id, Path text, Path json) {
    String report = PrintedReport.contents(text);
    JsonNode root = parse(json);
    Row head = new Row(json, report, root);
    head.allow(Set.of("published", "manner", "entries"));
    head.oneOf("manner", MANNERS);
    Article article = PrintedReport.of(id, report, null, date(json, head.optional("published")));
    if (!root.path("entries").isArray()) {
      throw new IllegalArgumentException("%s: entries must be a list".formatted(json));
    }
    List<GoldEntry> entries =
        root.path("entries")
            .valueStream()
            .flatMap(entry -> EntryRow.entries(new Row(json, article.text(), entry)))
            .toList();
    return new AnnotatedReport(article, entries);
  }

  private static JsonNode parse(Path json) {
    try {
      return MAPPER.readTree(PrintedReport.contents(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("%s is no JSON: %s".formatted(json, e.getMessage()), e);
    }
  }

  private static @Nullable LocalDate date(Path json, @Nullable String published) {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "%s: published is '%s': write a day as 2014-09-06, or null".formatted(json, published),
          e);
    }
  }
}
