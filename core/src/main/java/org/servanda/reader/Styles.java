package org.servanda.reader;

import java.util.List;
import org.servanda.layout.Layout;
import org.servanda.reading.Attribution;
import org.servanda.reading.Quotation;
import org.servanda.reading.Style;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

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
    List<Quotation> quotations = layout.quotations();
    boolean quoted = false;
    boolean reported = false;
    int next = content.isEmpty() ? 0 : firstAt(quotations, content.getFirst().start());
    for (Span span : content) {
      for (int at = span.start(); at < span.end(); at++) {
        if (!Character.isLetterOrDigit(layout.view().charAt(at))) {
          continue;
        }
        while (next < quotations.size()
            && (quotations.get(next).depth() > 0 || quotations.get(next).span().end() <= at)) {
          next++;
        }
        boolean inside = next < quotations.size() && quotations.get(next).span().contains(at);
        quoted |= inside;
        reported |= !inside;
      }
    }
    if (quoted) {
      return reported ? Style.MIXED : Style.DIRECT;
    }
    return Style.INDIRECT;
  }

  /** The last outermost quotation that starts at or before an offset; 0 where there is none. */
  private static int firstAt(List<Quotation> quotations, int offset) {
    int at = Math.max(0, SpanIndex.lastStartingBy(quotations, Quotation::span, offset));
    while (at > 0 && quotations.get(at).depth() > 0) {
      at--;
    }
    return at;
  }
}
