package org.servanda.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Values by where they stand in a text, so that those at one place are found without going through
 * all: each question takes time logarithmic in their number. Immutable and thread-safe.
 *
 * @param <T> what stands in the text
 */
public final class SpanIndex<T> {

  private final List<T> values;
  private final int[] starts;
  private final int[] ends;

  /** The furthest end of the value at the same index and of all before it. */
  private final int[] furthestEnds;

  private SpanIndex(List<T> values, int[] starts, int[] ends, int[] furthestEnds) {
    this.values = values;
    this.starts = starts;
    this.ends = ends;
    this.furthestEnds = furthestEnds;
  }

  /** Puts values in the order of their starts; those that start together keep their order. */
  public static <T> SpanIndex<T> of(List<T> values, Function<? super T, Span> place) {
    List<T> sorted =
        values.stream().sorted(Comparator.comparingInt(v -> place.apply(v).start())).toList();
    int[] starts = new int[sorted.size()];
    int[] ends = new int[starts.length];
    int[] furthestEnds = new int[starts.length];
    int furthest = 0;
    for (int i = 0; i < starts.length; i++) {
      Span span = place.apply(sorted.get(i));
      furthest = Math.max(furthest, span.end());
      starts[i] = span.start();
      ends[i] = span.end();
      furthestEnds[i] = furthest;
    }
    return new SpanIndex<>(sorted, starts, ends, furthestEnds);
  }

  /**
   * The index of the last value that starts at {@code offset} or before, or -1.
   *
   * @param values in the order of their starts
   */
  public static <T> int lastStartingBy(
      List<T> values, Function<? super T, Span> place, int offset) {
    int low = 0;
    int high = values.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(values.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The values that start at {@code from} or later and before {@code to}, in order. */
  public List<T> startingIn(int from, int to) {
    int first = firstStartingAt(from);
    return values.subList(first, Math.max(first, firstStartingAt(to)));
  }

  /** The values that start inside a span, in order. */
  public List<T> startingIn(Span span) {
    return startingIn(span.start(), span.end());
  }

  /** The values that share at least one unit with a span, in order. */
  public List<T> overlapping(Span span) {
    List<T> found = new ArrayList<>();
    int last = firstStartingAt(span.end()) - 1;
    for (int i = last; i >= 0 && furthestEnds[i] > span.start(); i--) {
      if (ends[i] > span.start()) {
        found.add(values.get(i));
      }
    }
    return List.copyOf(found.reversed());
  }

  /** Whether some value shares at least one unit with a span. */
  public boolean overlaps(Span span) {
    int before = firstStartingAt(span.end()) - 1;
    return before >= 0 && furthestEnds[before] > span.start();
  }

  /** Whether some value holds the unit at {@code offset}. */
  public boolean covers(int offset) {
    return overlaps(new Span(offset, offset + 1));
  }

  /** The index of the first value that starts at {@code offset} or later. */
  private int firstStartingAt(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
