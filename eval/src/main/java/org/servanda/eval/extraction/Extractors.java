package org.servanda.eval.extraction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.article.Bytes;
import org.servanda.article.Document;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;
import org.servanda.article.Publication;
import org.servanda.sources.ArticleExtractor;

/** The ways of extracting that are compared. */
public final class Extractors {

  private Extractors() {}

  /** Servanda's own. */
  public static PageExtractor servanda() {
    ArticleExtractor extractor = ArticleExtractor.withDefaults();
    return page ->
        switch (extractor.extract(
            new Document("page", "page", MediaType.HTML, Instant.EPOCH, Bytes.copyOf(page)))) {
          case Intake.Rejected _ -> Extracted.ofText("");
          case Intake.Accepted(Document _, Article article) ->
              new Extracted(article.text(), article.title(), day(article.publication()));
        };
  }

  /** Readability4J as it comes; where it throws, it found nothing. */
  public static PageExtractor readability() {
    return page -> {
      String html = new String(page, StandardCharsets.UTF_8);
      try {
        var read = new Readability4J("http://localhost/", html).parse();
        String text = read.getTextContent();
        return new Extracted(text == null ? "" : text, read.getTitle(), null);
      } catch (RuntimeException e) {
        return Extracted.ofText("");
      }
    };
  }

  /** All text of the page: the baseline. */
  public static PageExtractor allText() {
    return page ->
        Extracted.ofText(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).body().text());
  }

  private static @Nullable LocalDate day(Publication publication) {
    return publication instanceof Publication.Dated dated ? dated.bounds().earliest() : null;
  }
}
