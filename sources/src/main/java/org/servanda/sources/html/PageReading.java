package org.servanda.sources.html;

/** What became of a page that was to be read. */
public sealed interface PageReading permits Page, PageReading.Refused {

  /**
   * A page that holds no report, or is not one to be walked.
   *
   * @param reason what was found, the rule, and the remedy
   */
  record Refused(String reason) implements PageReading {}
}
