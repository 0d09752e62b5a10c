package org.servanda.pipeline;

import java.util.List;
import java.util.Objects;
import org.servanda.article.Article;
import org.servanda.entry.Entry;
import org.servanda.register.ResolvedReading;

/**
 * All that was read from one article. Every earlier stage can be reached from it.
 *
 * @param resolved the reading that the entries were drawn from
 * @param entries the entries of the ledger, kind by kind, each kind in the order of the report
 */
public record ArticleRecord(ResolvedReading resolved, List<Entry> entries) {

  public ArticleRecord {
    Objects.requireNonNull(resolved);
    entries = List.copyOf(entries);
  }

  public Article article() {
    return resolved.article();
  }
}
