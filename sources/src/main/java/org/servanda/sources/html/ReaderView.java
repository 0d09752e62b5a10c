package org.servanda.sources.html;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A browser's reader view of a page, by Readability4J, for pages whose markup does not say where
 * the report is.
 */
final class ReaderView {

  /** The library walks a page's siblings again and again; larger pages would take too long. */
  private static final int MOST_ELEMENTS = 20_000;

  private ReaderView() {}

  /** The element that the library takes for the report; {@code page} is not changed. */
  static @Nullable Element of(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return null;
    }
    try {
      return new Readability4J("http://localhost/", page.clone()).parse().getArticleContent();
    } catch (RuntimeException e) {
      // A page that the library cannot bear is read without it.
      return null;
    }
  }
}
