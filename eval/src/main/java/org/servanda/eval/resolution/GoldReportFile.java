package org.servanda.eval.resolution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.article.Bytes;
import org.servanda.article.DateBounds;
import org.servanda.article.Document;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;
import org.servanda.article.Publication;
import org.servanda.article.Publication.Basis;
import org.servanda.sources.ArticleExtractor;
import org.servanda.sources.Limits;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/** Reads a report: {@code NAME.txt} and beside it {@code NAME.tsv}. */
final class GoldReportFile {

  private static final String COLUMNS = "begin\tend\twords\tclass\tgold\tcandidates";

  private static final ArticleExtractor AS_IS =
      new ArticleExtractor(
          new ArticleExtractor.Options(/* asIs= */ true, /* limits= */ Limits.DEFAULT));

  private GoldReportFile() {}

  /**
   * Reads one.
   *
   * @param id what the report is called
   * @param text the file of the report
   * @param table the file of its mentions
   * @throws IllegalArgumentException if a line is not as the corpus's README says, or its words are
   *     not those of the text
   */
  static GoldReport read(String id, Path text, Path table) {
    String report = contents(text);
    CodePoints codePoints = CodePoints.of(report);
    Map<String, String> header = new HashMap<>();
    List<GoldMention> mentions = new ArrayList<>();
    for (String line : contents(table).split("\n", -1)) {
      if (line.startsWith("# ")) {
        String[] parts = line.substring(2).split("\t", 2);
        header.put(parts[0], parts[parts.length - 1]);
      } else if (!line.isEmpty() && !line.equals(COLUMNS)) {
        mentions.add(mention(table, line, report, codePoints));
      }
    }
    return new GoldReport(
        article(id, report, header.get("outlet"), header.get("published")), mentions);
  }

  private static GoldMention mention(
      Path table, String line, String report, CodePoints codePoints) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException(
          "%s: '%s' has %d cells: give the 6 of '%s'"
              .formatted(table, line, cells.length, COLUMNS));
    }
    Span span =
        codePoints.toUtf16(new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])));
    if (!span.in(report).equals(cells[2])) {
      throw new IllegalArgumentException(
          "%s: '%s' stands at %s, not '%s': count in code points"
              .formatted(table, span.in(report), span, cells[2]));
    }
    List<String> candidates =
        Stream.of(cells[5].split(";", -1)).filter(candidate -> !candidate.isEmpty()).toList();
    return new GoldMention(span, cells[2], cells[3], GoldValue.parse(cells[4]), candidates);
  }

  /** The report with its printed facts; its date is given only where the table gives it. */
  private static Article article(
      String id, String text, @Nullable String outlet, @Nullable String published) {
    Bytes bytes = Bytes.copyOf(text.getBytes(UTF_8));
    return switch (AS_IS.extract(
        new Document(id, id, MediaType.PLAIN_TEXT, Instant.EPOCH, bytes))) {
      case Intake.Rejected rejected -> throw new IllegalArgumentException(rejected.reason());
      case Intake.Accepted(Document _, Article printed) ->
          new Article(
              id,
              printed.text(),
              printed.title(),
              outlet,
              printed.agency(),
              printed.byline(),
              printed.dateline(),
              published == null
                  ? printed.publication()
                  : new Publication.Dated(
                      DateBounds.day(LocalDate.parse(published)), Basis.GIVEN, List.of()),
              printed.language());
    };
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
