package org.servanda.eval.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servanda.text.Span;

/**
 * The words of a text, numbered from 0, as the unit of scoring. A word is a longest run of letters
 * and digits of any script, with the marks that combine with them. Everything else separates words
 * and counts for nothing, so that no finder gains or loses by where it puts a comma or a quotation
 * mark: {@code “don't”} is two words, {@code don} and {@code t}.
 *
 * @param spans in order
 */
public record Words(List<Span> spans) {

  public Words {
    spans = List.copyOf(spans);
  }

  /** The words of {@code text}. */
  public static Words of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      boolean inside = Character.isLetterOrDigit(codePoint) || (start >= 0 && combines(codePoint));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        spans.add(new Span(start, at));
        start = -1;
      }
      at += Character.charCount(codePoint);
    }
    if (start >= 0) {
      spans.add(new Span(start, text.length()));
    }
    return new Words(spans);
  }

  public int count() {
    return spans.size();
  }

  /** The numbers of the words of which any part lies in one of the ranges. */
  public Set<Integer> in(List<Span> ranges) {
    Set<Integer> numbers = new HashSet<>();
    for (Span range : ranges) {
      for (int i = firstEndingAfter(range.start()); i < spans.size(); i++) {
        if (spans.get(i).start() >= range.end()) {
          break;
        }
        if (spans.get(i).overlaps(range)) {
          numbers.add(i);
        }
      }
    }
    return Set.copyOf(numbers);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean combines(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
