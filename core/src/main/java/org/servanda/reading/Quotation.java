package org.servanda.reading;

import org.servanda.text.Span;

/**
 * A stretch between quotation marks. One that runs over several paragraphs, with an opening mark in
 * some and the closing mark only in the last, is one quotation.
 *
 * @param span from the opening mark to the closing mark, both included
 * @param depth 0 outside any other quotation, 1 inside one, and so on
 * @param closed whether the closing mark was found; without it the quotation ends with its
 *     paragraph
 */
public record Quotation(Span span, int depth, boolean closed) {

  public Quotation {
    if (span.isEmpty()) {
      throw new IllegalArgumentException(
          "quotation at %s is empty: it holds at least its mark".formatted(span));
    }
    if (depth < 0) {
      throw new IllegalArgumentException("depth %d: depths are counted from 0".formatted(depth));
    }
  }
}
