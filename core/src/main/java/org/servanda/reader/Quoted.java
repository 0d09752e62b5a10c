package org.servanda.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.layout.Layout;
import org.servanda.layout.Segment;
import org.servanda.reading.Quotation;
import org.servanda.reading.Style;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Keeps quotations whole: one is all of the attribution that has most of it; one that nobody has
 * goes on with the quotation before it in its paragraph, or stands for itself. Linear in the text,
 * but for logarithms.
 */
final class Quoted {

  /** A quotation alone with fewer words says too little to be a statement of its own. */
  private static final int FEWEST_WORDS_ALONE = 4;

  private static final double CONFIDENCE_ALONE = 0.5;

  private record Owned(Span span, int owner) {}

  private Quoted() {}

  /** The sayings without those whose cue is itself quoted: they are part of what somebody says. */
  static List<Saying> byTheReporter(Layout layout, List<Saying> sayings) {
    SpanIndex<Quotation> quotations = SpanIndex.of(layout.quotations(), Quotation::span);
    return sayings.stream()
        .filter(
            saying ->
                quotations.overlapping(saying.cue().getFirst()).stream()
                    .noneMatch(q -> q.span().contains(saying.cue().getFirst())))
        .toList();
  }

  /** The sayings, each with all of the quotations of which it has most. */
  static List<Saying> whole(Layout layout, List<Saying> sayings) {
    List<Owned> owned = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      int owner = i;
      sayings.get(i).content().forEach(span -> owned.add(new Owned(span, owner)));
    }
    SpanIndex<Owned> contents = SpanIndex.of(owned, Owned::span);
    SpanIndex<Span> others =
        SpanIndex.of(
            sayings.stream()
                .flatMap(s -> List.of(s.source(), s.cue()).stream().flatMap(List::stream))
                .toList(),
            span -> span);
    List<Saying> whole = new ArrayList<>(sayings);
    for (Quotation quotation : layout.quotations()) {
      if (quotation.depth() > 0 || others.overlaps(quotation.span())) {
        continue;
      }
      Map<Integer, Integer> shares = new TreeMap<>();
      for (Owned part : contents.overlapping(quotation.span())) {
        shares.merge(part.owner(), common(part.span(), quotation.span()), Integer::sum);
      }
      int most = shares.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      boolean given = false;
      for (Map.Entry<Integer, Integer> share : shares.entrySet()) {
        Saying owner = whole.get(share.getKey());
        boolean takes = !given && share.getValue() == most;
        given |= takes;
        whole.set(
            share.getKey(),
            owner.withContent(
                takes
                    ? joined(owner.content(), quotation.span())
                    : without(owner.content(), quotation.span())));
      }
    }
    return whole;
  }

  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  /** Spans without what a quotation has of them. */
  private static List<Span> without(List<Span> spans, Span quotation) {
    List<Span> left = new ArrayList<>();
    for (Span span : spans) {
      if (!span.overlaps(quotation)) {
        left.add(span);
        continue;
      }
      if (span.start() < quotation.start()) {
        left.add(new Span(span.start(), quotation.start()));
      }
      if (span.end() > quotation.end()) {
        left.add(new Span(quotation.end(), span.end()));
      }
    }
    return left;
  }

  /** Spans with one more, those that it overlaps made one with it. */
  private static List<Span> joined(List<Span> spans, Span more) {
    Span all = more;
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      if (span.overlaps(more)) {
        all = all.cover(span);
      } else {
        joined.add(span);
      }
    }
    joined.add(all);
    joined.sort(Comparator.naturalOrder());
    return joined;
  }

  /**
   * The sayings, and what is quoted without one.
   *
   * @param sayings by start
   * @param end where prose ends and a transcript begins
   */
  static List<Saying> withThoseAlone(Layout layout, List<Saying> sayings, int end) {
    SpanIndex<Span> taken =
        SpanIndex.of(sayings.stream().flatMap(Saying::spans).toList(), span -> span);
    SpanIndex<Quotation> quotations = SpanIndex.of(layout.quotations(), Quotation::span);
    List<Saying> all = new ArrayList<>(sayings);
    Map<Integer, List<Span>> goingOn = new TreeMap<>();
    int before = -1;
    int alone = -1;
    boolean quotes = false;
    for (Segment segment : layout.segments()) {
      Span span = segment.span();
      while (before + 1 < sayings.size() && sayings.get(before + 1).start() < span.end()) {
        before++;
        alone = -1;
        quotes = Styles.of(layout, sayings.get(before).content()) != Style.INDIRECT;
      }
      if (span.end() > end || taken.overlaps(span) || !isQuoted(layout, segment, quotations)) {
        continue;
      }
      int latest = alone >= 0 ? alone : before;
      int paragraph = layout.paragraphs().get(segment.paragraph()).start();
      boolean goesOn =
          latest >= 0 && all.get(latest).start() >= paragraph && (alone >= 0 || quotes);
      if (goesOn) {
        goingOn.computeIfAbsent(latest, key -> new ArrayList<>()).add(span);
      } else if (segment.words().size() >= FEWEST_WORDS_ALONE) {
        alone = all.size();
        all.add(new Saying(List.of(), List.of(), List.of(span), CONFIDENCE_ALONE));
      }
    }
    goingOn.forEach(
        (index, spans) -> {
          List<Span> content = new ArrayList<>(all.get(index).content());
          content.addAll(spans);
          content.sort(Comparator.naturalOrder());
          all.set(index, all.get(index).withContent(content));
        });
    all.sort(Comparator.comparingInt(Saying::start));
    return all;
  }

  /** Whether a segment is nothing but quotations and marks. */
  private static boolean isQuoted(Layout layout, Segment segment, SpanIndex<Quotation> quotations) {
    return segment.words().stream()
        .filter(word -> Character.isLetterOrDigit(layout.view().charAt(word.start())))
        .allMatch(word -> quotations.covers(word.start()));
  }
}
