package org.servanda.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.Attribution;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Quotation;
import org.servanda.reading.Sentence;
import org.servanda.reading.Style;
import org.servanda.text.Span;

/**
 * Finds the attributions of an article: those with a cue, unit by unit, then the quotations that go
 * on without one, what a colon announces, and the turns of a transcript. Immutable and thread-safe.
 */
final class AttributionFinder {

  /** A quotation alone with fewer words says too little to be a statement of its own. */
  private static final int FEWEST_WORDS_ALONE = 4;

  private static final double CONFIDENCE_ALONE = 0.5;

  private final CuedAttributions cued;

  private AttributionFinder(CuedAttributions cued) {
    this.cued = cued;
  }

  static AttributionFinder load() {
    return new AttributionFinder(new CuedAttributions(ReportingVerbs.load()));
  }

  /** The attributions in the order of their first words, offsets into {@code view}. */
  List<Attribution> find(
      String view, List<Span> paragraphs, List<Sentence> sentences, List<Quotation> quotations) {
    List<Attribution> turns = Transcript.turns(view, paragraphs);
    int transcriptStart =
        turns.isEmpty() ? view.length() : turns.getFirst().source().getFirst().start();
    List<Sentence> prose =
        Lead.without(view, paragraphs, sentences).stream()
            .filter(s -> s.span().end() <= transcriptStart)
            .toList();
    Run run = new Run(view);
    List<ReportingUnit> units = ReportingUnit.of(prose, quotations);
    for (int i = 0; i < units.size(); i++) {
      Optional<ReportingUnit> joined =
          i + 1 < units.size()
              ? withSpeaker(view, units.get(i), units.get(i + 1))
              : Optional.empty();
      if (joined.isPresent()) {
        i++;
      }
      run.read(joined.orElse(units.get(i)));
    }
    run.endContinuation();
    List<Attribution> found = new ArrayList<>(run.found);
    found.addAll(turns);
    found.sort(Comparator.comparingInt(AttributionFinder::firstWord));
    return List.copyOf(found);
  }

  /** {@code “…?” X asked.}, which looks like two sentences and is one. */
  private Optional<ReportingUnit> withSpeaker(
      String view, ReportingUnit quotation, ReportingUnit next) {
    Span words = quotation.span(0, quotation.size());
    boolean possible =
        quotation.isQuotationOnly()
            && quotation.paragraph() == next.paragraph()
            && words.length() > 2
            && "?!".indexOf(view.charAt(words.end() - 2)) >= 0;
    if (!possible) {
      return Optional.empty();
    }
    ReportingUnit joined = quotation.with(next);
    return cued.find(joined).stream()
            .anyMatch(d -> d.holds(0) && d.content().getLast().end() <= quotation.size())
        ? Optional.of(joined)
        : Optional.empty();
  }

  private static int firstWord(Attribution attribution) {
    int start = attribution.content().getFirst().start();
    for (Span span : attribution.cue()) {
      start = Math.min(start, span.start());
    }
    return start;
  }

  /** An attribution whose content stands in the unit that follows. */
  private record Announcement(List<Span> source, List<Span> cue, double confidence) {

    /** The attribution, with the quotation that the unit starts with, or all of the unit. */
    Attribution of(ReportingUnit unit) {
      boolean quoted = unit.get(0).isQuotation();
      Span content = quoted ? unit.get(0).span() : unit.span(0, unit.size());
      return new Attribution(
          source, cue, List.of(content), quoted ? Style.DIRECT : Style.INDIRECT, confidence);
    }
  }

  /** One article, read unit by unit. */
  private final class Run {

    private final String view;
    private final List<Attribution> found = new ArrayList<>();

    /** What announced the content that the next unit holds. */
    private @Nullable Announcement announced;

    /** Where in {@link #found} the quotation stands that the next one may continue; -1 if none. */
    private int continued = -1;

    /** What goes on with it, not yet put into {@link #found}. */
    private final List<Span> continuation = new ArrayList<>();

    private int paragraph = -1;

    Run(String view) {
      this.view = view;
    }

    void read(ReportingUnit unit) {
      if (unit.paragraph() != paragraph) {
        endContinuation();
        paragraph = unit.paragraph();
      }
      List<Draft> drafts = cued.find(unit);
      Optional<Draft> label = drafts.isEmpty() ? label(unit) : Optional.empty();
      @Nullable Announcement waiting = announced;
      announced = null;
      if (waiting != null && (unit.get(0).isQuotation() || drafts.isEmpty())) {
        endContinuation();
        found.add(waiting.of(unit));
        continued = found.size() - 1;
        return;
      }
      if (unit.isQuotationOnly() && drafts.isEmpty()) {
        quotationAlone(unit);
        return;
      }
      endContinuation();
      drafts.forEach(draft -> take(unit, draft));
      label.ifPresent(draft -> take(unit, draft));
    }

    private void take(ReportingUnit unit, Draft draft) {
      List<Span> source =
          draft.source() == null
              ? List.of()
              : List.of(unit.span(draft.source().start(), draft.source().end()));
      List<Span> cue = List.of(unit.span(draft.cue().start(), draft.cue().end()));
      if (draft.content().isEmpty()) {
        announced = new Announcement(source, cue, draft.strength().confidence());
        return;
      }
      List<Span> content =
          draft.content().stream().map(r -> unit.span(r.start(), r.end())).toList();
      Style style = style(unit, draft.content());
      found.add(new Attribution(source, cue, content, style, draft.strength().confidence()));
      if (style == Style.DIRECT) {
        continued = found.size() - 1;
      }
    }

    /** A quotation without a cue goes on with the one before, or stands for itself. */
    private void quotationAlone(ReportingUnit unit) {
      List<Span> content = unit.items().stream().filter(Item::isQuotation).map(Item::span).toList();
      if (continued >= 0) {
        continuation.addAll(content);
      } else if (words(content) >= FEWEST_WORDS_ALONE) {
        found.add(new Attribution(List.of(), List.of(), content, Style.DIRECT, CONFIDENCE_ALONE));
        continued = found.size() - 1;
      }
    }

    /** What comes now continues no quotation. */
    void endContinuation() {
      if (!continuation.isEmpty()) {
        List<Span> joined = new ArrayList<>(found.get(continued).content());
        joined.addAll(continuation);
        found.set(continued, withContent(found.get(continued), joined));
        continuation.clear();
      }
      continued = -1;
    }

    private int words(List<Span> content) {
      return content.stream().mapToInt(span -> span.in(view).split("\\s+").length).sum();
    }
  }

  /** {@code X: “…”}, and {@code X:} alone as a heading. */
  private static Optional<Draft> label(ReportingUnit unit) {
    int colon = 0;
    while (colon < unit.size()
        && colon < 6
        && (unit.get(colon).is(PartOfSpeech.PROPN) || unit.get(colon).isWord("-"))) {
      colon++;
    }
    if (colon == 0 || colon >= unit.size() || !unit.get(colon).isWord(":")) {
      return Optional.empty();
    }
    boolean quotation = colon + 1 < unit.size() && unit.get(colon + 1).isQuotation();
    boolean heading = colon + 1 == unit.size();
    List<Range> content = quotation ? List.of(new Range(colon + 1, colon + 2)) : List.of();
    return quotation || heading
        ? Optional.of(
            new Draft(
                new Range(0, colon),
                new Range(colon, colon + 1),
                content,
                Complement.Strength.QUOTATION))
        : Optional.empty();
  }

  private static Attribution withContent(Attribution attribution, List<Span> content) {
    return new Attribution(
        attribution.source(),
        attribution.cue(),
        content,
        attribution.style(),
        attribution.confidence());
  }

  private static Style style(ReportingUnit unit, List<Range> content) {
    boolean quoted = false;
    boolean reported = false;
    for (Range range : content) {
      for (Item item : unit.items().subList(range.start(), range.end())) {
        quoted |= item.isQuotation();
        reported |= !item.isQuotation() && !item.isPunctuation() && !item.is(PartOfSpeech.CCONJ);
      }
    }
    if (quoted) {
      return reported ? Style.MIXED : Style.DIRECT;
    }
    return Style.INDIRECT;
  }
}
