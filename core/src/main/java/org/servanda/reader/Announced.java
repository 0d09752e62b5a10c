package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import org.servanda.layout.Layout;
import org.servanda.layout.Segment;
import org.servanda.reading.Quotation;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Gives a saying that ends with a colon what follows it: {@code X went on:} and a new paragraph.
 */
final class Announced {

  private Announced() {}

  /** The sayings; those without content that announce none are left out. */
  static List<Saying> withContent(Layout layout, List<Saying> sayings) {
    SpanIndex<Span> taken =
        SpanIndex.of(sayings.stream().flatMap(Saying::spans).toList(), span -> span);
    SpanIndex<Segment> segments = SpanIndex.of(layout.segments(), Segment::span);
    SpanIndex<Quotation> quotations = SpanIndex.of(layout.quotations(), Quotation::span);
    List<Saying> complete = new ArrayList<>();
    for (Saying saying : sayings) {
      if (!saying.content().isEmpty()) {
        complete.add(saying);
        continue;
      }
      int colon = layout.view().indexOf(':', saying.cue().getLast().end());
      List<Segment> in = segments.overlapping(saying.cue().getLast());
      boolean announces = !in.isEmpty() && colon == in.getLast().span().end() - 1;
      List<Segment> next =
          announces
              ? segments.startingIn(colon + 1, layout.view().length()).stream().limit(1).toList()
              : List.of();
      if (!next.isEmpty() && !taken.overlaps(next.getFirst().span())) {
        List<Span> quoted =
            quotations.startingIn(next.getFirst().span()).stream()
                .limit(1)
                .map(Quotation::span)
                .filter(span -> span.start() == next.getFirst().span().start())
                .toList();
        complete.add(
            saying.withContent(quoted.isEmpty() ? List.of(next.getFirst().span()) : quoted));
      }
    }
    return complete;
  }
}
