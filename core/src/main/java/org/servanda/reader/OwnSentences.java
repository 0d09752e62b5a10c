package org.servanda.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.servanda.layout.Layout;
import org.servanda.layout.Segment;
import org.servanda.reading.Style;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Parts from a saying the quotations that are sentences of their own and do not go on with it: one
 * in a paragraph before that of its cue, since who is quoted is named before the quotation or
 * beside it; one after a sentence that only tells what was said, since it is other words of the
 * same speaker; one beyond a paragraph that is about something else.
 */
final class OwnSentences {

  private final Layout layout;
  private final SpanIndex<Segment> segments;

  private OwnSentences(Layout layout) {
    this.layout = layout;
    this.segments = SpanIndex.of(layout.segments(), Segment::span);
  }

  /** The sayings by start, those parted from others among them. */
  static List<Saying> parted(Layout layout, List<Saying> sayings) {
    OwnSentences own = new OwnSentences(layout);
    List<Saying> parted = new ArrayList<>();
    for (Saying saying : sayings) {
      parted.addAll(saying.cue().isEmpty() ? List.of(saying) : own.parted(saying));
    }
    parted.sort(Comparator.comparingInt(Saying::start));
    return parted;
  }

  private List<Saying> parted(Saying saying) {
    Segment cue = segment(saying.cue().getFirst());
    List<Span> beside = content(saying, span -> span.overlaps(cue.span()));
    if (beside.isEmpty()) {
      return List.of(saying);
    }
    int paragraph = layout.paragraphs().get(cue.paragraph()).start();
    List<Span> before = content(saying, span -> span.end() <= paragraph && isQuoted(span));
    boolean told = Styles.of(layout, beside) == Style.INDIRECT;
    List<Span> after =
        content(
            saying,
            span ->
                span.start() >= cue.span().end()
                    && isQuoted(span)
                    && (told || isFar(saying, cue.paragraph(), segment(span).paragraph())));
    List<Saying> parted = new ArrayList<>();
    parted.add(
        saying.withContent(
            content(saying, span -> !before.contains(span) && !after.contains(span))));
    for (List<Span> apart : List.of(before, after)) {
      if (!apart.isEmpty()) {
        parted.add(new Saying(List.of(), List.of(), apart, saying.confidence()));
      }
    }
    return parted;
  }

  /** Whether a paragraph between two has nothing of a saying. */
  private boolean isFar(Saying saying, int from, int to) {
    return IntStream.range(from + 1, to)
        .anyMatch(
            between ->
                saying.content().stream()
                    .noneMatch(span -> span.overlaps(layout.paragraphs().get(between))));
  }

  private static List<Span> content(Saying saying, Predicate<Span> which) {
    return saying.content().stream().filter(which).toList();
  }

  /** Whether a span starts with its sentence and has nothing outside quotations. */
  private boolean isQuoted(Span span) {
    return segment(span).span().start() == span.start()
        && Styles.of(layout, List.of(span)) == Style.DIRECT;
  }

  private Segment segment(Span span) {
    return segments.overlapping(span).getFirst();
  }
}
