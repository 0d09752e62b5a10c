package org.servanda.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.Quotation;
import org.servanda.text.Span;

/**
 * Finds what stands between quotation marks in a text in plain typography.
 *
 * <p>Marks that show a direction are trusted unless their neighbours contradict them (a closing
 * mark after a space and before a letter opens). Straight marks take their direction from their
 * neighbours, and where those do not tell, from whether a quotation is open. A single mark between
 * letters is an apostrophe. A double quotation left open at the end of a paragraph goes on where
 * the next paragraph opens with a mark or closes one before opening any; otherwise it ends with the
 * paragraph. Linear in the text; marks nested deeper than {@value #DEEPEST} are passed over.
 */
final class QuotationFinder {

  private static final int DEEPEST = 8;

  private enum Direction {
    OPENS,
    CLOSES,
    NEITHER
  }

  private record Open(int start, boolean isDouble) {}

  private record Found(Span span, boolean closed) {}

  private static final Comparator<Found> OUTER_FIRST =
      Comparator.comparingInt((Found found) -> found.span().start())
          .thenComparingInt(found -> -found.span().end());

  private final String view;
  private final List<Open> open = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  private QuotationFinder(String view) {
    this.view = view;
  }

  /** The quotations by start, an outer one before those inside it; offsets into {@code view}. */
  static List<Quotation> find(String view, List<Span> paragraphs) {
    QuotationFinder finder = new QuotationFinder(view);
    for (int i = 0; i < paragraphs.size(); i++) {
      finder.paragraph(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
    }
    return nested(finder.found);
  }

  /**
   * The quotations with their depths, which are known only now: what looked like an opening mark
   * around one may have turned out to be an apostrophe.
   */
  private static List<Quotation> nested(List<Found> found) {
    List<Quotation> quotations = new ArrayList<>(found.size());
    Deque<Span> around = new ArrayDeque<>();
    for (Found quotation : found.stream().sorted(OUTER_FIRST).toList()) {
      while (!around.isEmpty() && around.getLast().end() <= quotation.span().start()) {
        around.removeLast();
      }
      quotations.add(new Quotation(quotation.span(), around.size(), quotation.closed()));
      around.addLast(quotation.span());
    }
    return List.copyOf(quotations);
  }

  private void paragraph(Span paragraph, @Nullable Span next) {
    int from = paragraph.start();
    if (!open.isEmpty()
        && isDouble(view.charAt(from))
        && direction(from, paragraph) != Direction.CLOSES) {
      from++; // the mark that says that the quotation goes on
    }
    int lastSingleClose = lastSingleClose(paragraph);
    for (int at = from; at < paragraph.end(); at++) {
      char mark = view.charAt(at);
      if (isDouble(mark)) {
        doubleMark(at, direction(at, paragraph));
      } else if (isSingle(mark)) {
        singleMark(at, paragraph, lastSingleClose);
      }
    }
    endOfParagraph(paragraph, next);
  }

  private void doubleMark(int at, Direction direction) {
    boolean closes =
        switch (direction) {
          case OPENS -> false;
          case CLOSES -> true;
          case NEITHER -> hasOpenDouble();
        };
    if (!closes) {
      if (open.size() < DEEPEST) {
        open.add(new Open(at, true));
      }
    } else if (hasOpenDouble()) {
      while (!open.getLast().isDouble()) {
        open.removeLast(); // a single mark that never closed was an apostrophe
      }
      close(at + 1);
    }
  }

  private void singleMark(int at, Span paragraph, int lastSingleClose) {
    boolean letterBefore = at > paragraph.start() && isWordUnit(view.charAt(at - 1));
    boolean letterAfter = at + 1 < paragraph.end() && isWordUnit(view.charAt(at + 1));
    if (letterBefore && letterAfter) {
      return;
    }
    boolean insideSingle = !open.isEmpty() && !open.getLast().isDouble();
    char mark = view.charAt(at);
    boolean decade = mark == '’' && letterAfter && Character.isDigit(view.charAt(at + 1));
    boolean canOpen =
        !spaceAfter(at, paragraph) && !decade && (mark == '‘' || spaceBefore(at, paragraph));
    if (insideSingle && mark != '‘' && at > open.getLast().start() + 1 && !letterAfter) {
      boolean possessive = letterBefore && view.charAt(at - 1) == 's' && at < lastSingleClose;
      if (!possessive || !followedByLowerCase(at, paragraph)) {
        close(at + 1);
      }
    } else if (!insideSingle && canOpen && at < lastSingleClose && open.size() < DEEPEST) {
      open.add(new Open(at, false));
    }
  }

  private void endOfParagraph(Span paragraph, @Nullable Span next) {
    open.removeIf(quotation -> !quotation.isDouble());
    if (open.isEmpty() || (next != null && goesOn(next))) {
      return;
    }
    while (!open.isEmpty()) {
      Open last = open.removeLast();
      int end = Math.max(paragraph.end(), last.start() + 1);
      found.add(new Found(new Span(last.start(), end), false));
    }
  }

  private boolean goesOn(Span next) {
    for (int at = next.start(); at < next.end(); at++) {
      if (isDouble(view.charAt(at))) {
        Direction direction = direction(at, next);
        return at == next.start() ? direction != Direction.CLOSES : direction == Direction.CLOSES;
      }
    }
    return false;
  }

  private void close(int end) {
    Open last = open.removeLast();
    found.add(new Found(new Span(last.start(), end), true));
  }

  private boolean hasOpenDouble() {
    return open.stream().anyMatch(Open::isDouble);
  }

  private Direction direction(int at, Span paragraph) {
    boolean before = spaceBefore(at, paragraph);
    boolean after = spaceAfter(at, paragraph);
    return switch (view.charAt(at)) {
      case '“' -> !before && after && hasOpenDouble() ? Direction.CLOSES : Direction.OPENS;
      case '”' -> before && !after && !hasOpenDouble() ? Direction.OPENS : Direction.CLOSES;
      default -> {
        if (before == after) {
          yield Direction.NEITHER;
        }
        yield before ? Direction.OPENS : Direction.CLOSES;
      }
    };
  }

  private boolean spaceBefore(int at, Span paragraph) {
    if (at == paragraph.start()) {
      return true;
    }
    char unit = view.charAt(at - 1);
    return Character.isWhitespace(unit) || "([{–-/:“‘".indexOf(unit) >= 0;
  }

  private boolean spaceAfter(int at, Span paragraph) {
    if (at + 1 == paragraph.end()) {
      return true;
    }
    char unit = view.charAt(at + 1);
    return Character.isWhitespace(unit) || ".,;:!?)]}–-/”’".indexOf(unit) >= 0;
  }

  private boolean followedByLowerCase(int at, Span paragraph) {
    return at + 2 < paragraph.end()
        && view.charAt(at + 1) == ' '
        && Character.isLowerCase(view.charAt(at + 2));
  }

  private int lastSingleClose(Span paragraph) {
    for (int at = paragraph.end() - 1; at > paragraph.start(); at--) {
      char mark = view.charAt(at);
      boolean closes =
          (mark == '’' || mark == '\'')
              && !Character.isWhitespace(view.charAt(at - 1))
              && (at + 1 == paragraph.end() || !isWordUnit(view.charAt(at + 1)));
      if (closes) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isDouble(char unit) {
    return unit == '“' || unit == '”' || unit == '"';
  }

  private static boolean isSingle(char unit) {
    return unit == '‘' || unit == '’' || unit == '\'';
  }

  private static boolean isWordUnit(char unit) {
    return Character.isLetterOrDigit(unit);
  }
}
