package org.servanda.eval.entries;

import java.util.List;
import java.util.Objects;
import org.servanda.article.Article;

/**
 * A report with the entries that are in it.
 *
 * @param article the report
 * @param entries in the order of the file
 */
record AnnotatedReport(Article article, List<GoldEntry> entries) {

  AnnotatedReport {
    Objects.requireNonNull(article);
    entries = List.copyOf(entries);
  }
}
