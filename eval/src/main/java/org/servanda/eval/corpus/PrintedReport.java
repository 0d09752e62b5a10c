package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** Reads an invented report as an article, its text to the letter, with its printed facts. */
public final class PrintedReport {

  private static final ArticleExtractor AS_IS =
      new ArticleExtractor(
          new ArticleExtractor.Options(/* asIs= */ true, /* limits= */ Limits.DEFAULT));

  private PrintedReport() {}

  /**
   * Reads one.
   *
   * @param id what the report is called
   * @param text the report
   * @param outlet who printed it; null where nobody says
   * @param published when it was published, if that is given and not printed
   * @throws IllegalArgumentException if it is no report
   */
  public static Article of(
      String id, String text, @Nullable String outlet, @Nullable LocalDate published) {
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
                  : new Publication.Dated(DateBounds.day(published), Basis.GIVEN, List.of()),
              printed.language());
    };
  }

  /**
   * What a file holds.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
