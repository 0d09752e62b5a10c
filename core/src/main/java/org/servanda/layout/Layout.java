package org.servanda.layout;

import java.util.List;
import org.servanda.reading.Quotation;
import org.servanda.text.Span;

/**
 * A text and its divisions. All offsets point into the view.
 *
 * @param view the text in plain typography
 * @param paragraphs in order
 * @param segments the sentences in order
 * @param quotations by start; an outer one before those inside it
 */
public record Layout(
    String view, List<Span> paragraphs, List<Segment> segments, List<Quotation> quotations) {

  public Layout {
    paragraphs = List.copyOf(paragraphs);
    segments = List.copyOf(segments);
    quotations = List.copyOf(quotations);
  }
}
