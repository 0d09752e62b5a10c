package org.servanda.sources;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.servanda.article.Article;
import org.servanda.article.Bytes;
import org.servanda.article.Document;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;

/** Documents made from strings, and what becomes of them. */
final class Documents {

  private Documents() {}

  static Document plain(String text) {
    return document(MediaType.PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document html(String text) {
    return document(MediaType.HTML, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document json(String text) {
    return document(MediaType.JSON, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document document(MediaType type, byte[] content) {
    return new Document("a report", "a report", type, Instant.EPOCH, Bytes.copyOf(content));
  }

  static Article article(Document document) {
    return article(ArticleExtractor.withDefaults(), document);
  }

  static Article article(ArticleExtractor extractor, Document document) {
    return switch (extractor.extract(document)) {
      case Intake.Accepted(Document _, Article article) -> article;
      case Intake.Rejected(String id, String reason) ->
          throw new AssertionError("%s was rejected: %s".formatted(id, reason));
    };
  }

  static String rejection(Document document) {
    return switch (ArticleExtractor.withDefaults().extract(document)) {
      case Intake.Accepted accepted -> throw new AssertionError("accepted: " + accepted.article());
      case Intake.Rejected(String _, String reason) -> reason;
    };
  }
}
