package org.servanda.sources.html;

import java.util.regex.Pattern;

/**
 * A run of text that a page sets apart.
 *
 * @param text with line breaks only where the page has them
 * @param linked how many of its characters are link text
 * @param kind what it is set as
 */
record Block(String text, int linked, Kind kind) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»“)\\]]*$");
  private static final int END = 6;
  private static final int SHORTEST_PROSE = 100;

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
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - END))).find();
  }

  /** Whether it reads like a paragraph. */
  boolean isProse() {
    return endsSentence() && text.length() >= SHORTEST_PROSE;
  }
}
