package org.servanda.article;

import java.util.Objects;
import org.servanda.text.Span;

/**
 * Words of an article. The quote is derived from the span, so that the two cannot disagree.
 *
 * @param article the article they stand in
 * @param span where, not empty and inside the article's text
 */
public record Evidence(Article article, Span span) {

  public Evidence {
    Objects.requireNonNull(article);
    if (span.isEmpty()) {
      throw new IllegalArgumentException(
          "evidence at %s of article %s is empty: it must hold words"
              .formatted(span, article.id()));
    }
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(
          "evidence at %s leaves the text of article %s, which has %d units: end must not exceed it"
              .formatted(span, article.id(), article.text().length()));
    }
  }

  /** The words. */
  public String quote() {
    return span.in(article.text());
  }

  @Override
  public String toString() {
    return "%s %s “%s”".formatted(article.id(), span, quote());
  }
}
