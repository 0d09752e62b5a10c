package org.servanda.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servanda.article.Article;
import org.servanda.text.Span;

/**
 * What the reader found in an article. All offsets point into the article's text, and none leaves
 * it.
 *
 * @param article what was read
 * @param sentences in order
 * @param quotations by start; an outer one before those inside it
 * @param mentions by start; they do not overlap
 * @param attributions in the order of their first words
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Mention> mentions,
    List<Attribution> attributions) {

  public Reading {
    Objects.requireNonNull(article);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    attributions = List.copyOf(attributions);
    Stream.of(
            sentences.stream().map(Sentence::span),
            quotations.stream().map(Quotation::span),
            mentions.stream().map(Mention::span),
            attributions.stream()
                .flatMap(a -> Stream.of(a.source(), a.cue(), a.content()).flatMap(List::stream)))
        .flatMap(spans -> spans)
        .forEach(span -> requireInside(span, article));
  }

  private static void requireInside(Span span, Article article) {
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(
          "span %s leaves the text of article %s, which has %d units: end must not exceed it"
              .formatted(span, article.id(), article.text().length()));
    }
  }
}
