package org.servanda.eval.resolution;

import java.util.List;
import java.util.Objects;
import org.servanda.article.Article;

/**
 * A report with its annotated mentions.
 *
 * @param article the report
 * @param mentions in the order of the text
 */
record GoldReport(Article article, List<GoldMention> mentions) {

  GoldReport {
    Objects.requireNonNull(article);
    mentions = List.copyOf(mentions);
  }
}
