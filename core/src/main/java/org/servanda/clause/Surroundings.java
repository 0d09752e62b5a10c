package org.servanda.clause;

import java.util.ArrayList;
import java.util.List;
import org.servanda.reading.Attribution;
import org.servanda.reading.Quotation;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** What the layout and the attributions of an article say about a place of it. */
final class Surroundings {

  private record Part(Span span, Attribution attribution) {}

  private final SpanIndex<Quotation> quotations;

  /** The sources and cues of attributions. */
  private final SpanIndex<Part> parts;

  Surroundings(ResolvedReading resolved) {
    quotations = SpanIndex.of(resolved.dated().reading().quotations(), Quotation::span);
    List<Part> found = new ArrayList<>();
    for (Attribution attribution : resolved.dated().reading().attributions()) {
      attribution.source().forEach(span -> found.add(new Part(span, attribution)));
      attribution.cue().forEach(span -> found.add(new Part(span, attribution)));
    }
    parts = SpanIndex.of(found, Part::span);
  }

  boolean isQuoted(int offset) {
    return quotations.covers(offset);
  }

  /** Whether a later place has left the quotation in which a place stands. */
  boolean isQuotationLeft(int place, int later) {
    return quotations.overlapping(new Span(place, place + 1)).stream()
        .anyMatch(quotation -> !quotation.span().contains(later));
  }

  /** Whether the words at a place tell who says what stands at another place. */
  boolean isAttributionOf(int place, Span words) {
    return parts.overlapping(words).stream()
        .flatMap(part -> part.attribution().content().stream())
        .anyMatch(content -> content.contains(place) && !content.overlaps(words));
  }
}
