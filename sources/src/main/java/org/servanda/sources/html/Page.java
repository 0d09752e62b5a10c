package org.servanda.sources.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A web page as a report.
 *
 * @param text the main text: paragraphs with a blank line between, lists and line breaks as lines;
 *     not blank
 * @param title the headline, without the site's name
 * @param outlet the site's name
 * @param byline who wrote it
 * @param published the day the page gives for its publication
 */
public record Page(
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable LocalDate published)
    implements PageReading {

  public Page {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a page's text is blank: refuse such a page");
    }
  }
}
