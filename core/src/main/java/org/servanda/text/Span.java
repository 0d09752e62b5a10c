package org.servanda.text;

import java.util.Comparator;

/**
 * A half-open range of a text, in UTF-16 units: {@code start} is the first unit inside, {@code end}
 * the first one after. An empty span marks a place between two characters.
 *
 * @param start first unit inside, not negative
 * @param end first unit after, not below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0) {
      throw new IllegalArgumentException(
          "span [%d, %d) starts before the text: start must be 0 or more".formatted(start, end));
    }
    if (start > end) {
      throw new IllegalArgumentException(
          "span [%d, %d) is not a range: start must not exceed end".formatted(start, end));
    }
  }

  /** The number of UTF-16 units inside. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies inside, the edges included. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; an empty span shares none. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * The span between the end of this one and the start of one that comes later.
   *
   * @throws IllegalArgumentException if {@code later} starts before this one ends
   */
  public Span gapBefore(Span later) {
    return new Span(/* start= */ end, /* end= */ later.start);
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The words at this span.
   *
   * @throws IllegalArgumentException if {@code text} is shorter than the span's end
   */
  public String in(CharSequence text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span [%d, %d) leaves its text of %d units: end must not exceed the text's length"
              .formatted(start, end, text.length()));
    }
    return text.subSequence(start, end).toString();
  }

  /** Order of reading: by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[%d, %d)".formatted(start, end);
  }
}
