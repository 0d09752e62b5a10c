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

  /**
   * The library asks every element for its text, and walks from sibling to sibling in quadratic
   * time. Real pages stay below a tenth of these.
   */
  private static final long LONGEST_WALK = 1_000_000;

  private static final int LARGEST_FAMILY = 3_000;

  private ReaderView() {}

  /** The element that the library takes for the report; {@code page} is not changed. */
  static @Nullable Element of(Document page) {
    Bulk bulk = Bulk.of(page);
    if (bulk.walk() > LONGEST_WALK || bulk.family() > LARGEST_FAMILY) {
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
