package org.servanda.reader;

import java.util.List;
import org.servanda.article.Article;
import org.servanda.reading.Reading;

/** Article to reading. */
public final class Reader {
  private Reader() {}

  public static Reader load() {
    return new Reader();
  }

  public Reading read(Article article) {
    return new Reading(article, List.of(), List.of(), List.of(), List.of());
  }
}
