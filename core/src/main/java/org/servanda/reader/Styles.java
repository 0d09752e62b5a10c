package org.servanda.reader;

import java.util.List;
import org.servanda.layout.Layout;
import org.servanda.reading.Attribution;
import org.servanda.reading.Quotation;
import org.servanda.reading.Style;
import org.servanda.text.Span;

/** Tells what is said word for word by the quotation marks. */
final class Styles {

  private Styles() {}

  static Attribution attribution(Layout layout, Saying saying) {
    return new Attribution(
        saying.source(),
        saying.cue(),
        saying.content(),
        of(layout, saying.content()),
        saying.confidence());
  }

  /** Direct where no letter stands outside quotations, indirect where none stands inside. */
  static Style of(Layout layout, List<Span> content) {
    List<Span> outer =
        layout.quotations().stream().filter(q -> q.depth() == 0).map(Quotation::span).toList();
    boolean quoted = false;
    boolean reported = false;
    int next = 0;
    for (Span span : content) {
      for (int at = span.start(); at < span.end(); at++) {
        if (!Character.isLetterOrDigit(layout.view().charAt(at))) {
          continue;
        }
        while (next < outer.size() && outer.get(next).end() <= at) {
          next++;
        }
        boolean inside = next < outer.size() && outer.get(next).contains(at);
        quoted |= inside;
        reported |= !inside;
      }
    }
    if (quoted) {
      return reported ? Style.MIXED : Style.DIRECT;
    }
    return Style.INDIRECT;
  }
}
