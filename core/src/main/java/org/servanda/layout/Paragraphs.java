package org.servanda.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * Finds the paragraphs of a text in plain typography. A blank line always ends one. A single line
 * break ends one too, unless the text is wrapped by hand at a fixed width.
 */
public final class Paragraphs {

  /** Most lines of a text wrapped by hand are no longer than this. */
  private static final int WRAPPED_WIDTH = 90;

  /** Fewer lines than this do not show whether they were wrapped. */
  private static final int FEWEST_WRAPPED_LINES = 6;

  private Paragraphs() {}

  /** The paragraphs in order, without white space at their edges. */
  public static List<Span> of(String view) {
    List<Span> lines = lines(view);
    boolean wrapped = isWrapped(view, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    for (Span line : lines) {
      Span words = trim(view, line);
      if (words.isEmpty()) {
        open = close(open, paragraphs);
      } else if (wrapped) {
        open = open == null ? words : open.cover(words);
      } else {
        paragraphs.add(words);
      }
    }
    close(open, paragraphs);
    return List.copyOf(paragraphs);
  }

  private static @Nullable Span close(@Nullable Span open, List<Span> paragraphs) {
    if (open != null) {
      paragraphs.add(open);
    }
    return null;
  }

  private static List<Span> lines(String view) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= view.length()) {
      int end = view.indexOf('\n', start);
      if (end < 0) {
        end = view.length();
      }
      lines.add(new Span(start, end));
      start = end + 1;
    }
    return lines;
  }

  /** Whether nearly all lines are short and most stop in the middle of a sentence. */
  private static boolean isWrapped(String view, List<Span> lines) {
    int written = 0;
    int tooLong = 0;
    int unfinished = 0;
    for (Span line : lines) {
      Span words = trim(view, line);
      if (words.isEmpty()) {
        continue;
      }
      written++;
      if (words.length() > WRAPPED_WIDTH) {
        tooLong++;
      }
      if (Character.isLetterOrDigit(view.charAt(words.end() - 1))) {
        unfinished++;
      }
    }
    return written >= FEWEST_WRAPPED_LINES && tooLong * 10 <= written && unfinished * 2 > written;
  }

  /** The span without white space at its edges. */
  public static Span trim(String view, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(view.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(view.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
