package org.servanda.sources.html;

/**
 * A run of text that a page sets apart.
 *
 * @param text with line breaks only where the page has them
 * @param linked how many of its characters are link text
 * @param kind what it is set as
 */
record Block(String text, int linked, Kind kind) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    /** Text that stands in no element of its own. */
    LOOSE
  }

  /** The share of link text. */
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, linked / (double) text.length());
  }

  boolean endsSentence() {
    return text.matches("(?s).*[.!?…:][\"'”’»“)\\]]*");
  }
}
