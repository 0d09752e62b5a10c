package org.servanda.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * The text of a report and its printed facts. The text is the truth that every offset points into.
 *
 * @param id the id of the document it was taken from
 * @param text the report without menus, captions and comment rules; not blank
 * @param title the headline, where there is one
 * @param outlet who published it
 * @param agency the news agency it credits
 * @param byline who wrote it
 * @param dateline the words of the text that name the place it was filed from
 * @param publication when it was published
 * @param language its language as a BCP 47 tag; {@code und} where it was not found out
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String byline,
    @Nullable Span dateline,
    Publication publication,
    String language) {

  public Article {
    Objects.requireNonNull(publication);
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article's id is blank: name its document");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "the text of article %s is blank: reject such a document".formatted(id));
    }
    if (language.isBlank()) {
      throw new IllegalArgumentException(
          "the language of article %s is blank: say und where it is unknown".formatted(id));
    }
    if (dateline != null) {
      requireWords(dateline, text);
    }
    if (publication instanceof Publication.Dated dated) {
      dated.reasons().forEach(reason -> requireWords(reason, text));
    }
  }

  /** An article of which nothing but the text is known. */
  public static Article ofText(String id, String text) {
    return new Article(id, text, null, null, null, null, null, new Publication.Undated(), "und");
  }

  private static void requireWords(Span span, String text) {
    if (span.isEmpty() || span.end() > text.length()) {
      throw new IllegalArgumentException(
          "span %s is not words of a text of %d units: it must be inside and not empty"
              .formatted(span, text.length()));
    }
  }

  /** Names the article without its text, which may be long. */
  @Override
  public String toString() {
    return "Article[%s, %d units]".formatted(id, text.length());
  }
}
