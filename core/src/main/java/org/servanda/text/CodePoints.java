package org.servanda.text;

import java.util.Arrays;

/**
 * Converts the UTF-16 offsets used inside the program to the Unicode code points that files and
 * interfaces count in, and back. A lone surrogate counts as one code point. Building it is linear
 * in the text; each conversion is logarithmic in the number of characters beyond the basic plane.
 * Immutable and thread-safe.
 */
public final class CodePoints {

  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  private final int[] secondHalves;

  private final int length;

  private CodePoints(int[] secondHalves, int length) {
    this.secondHalves = secondHalves;
    this.length = length;
  }

  /** The conversion for one text. */
  public static CodePoints of(CharSequence text) {
    int[] halves = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean pair =
          Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
      if (pair) {
        if (count == halves.length) {
          halves = Arrays.copyOf(halves, count * 2);
        }
        halves[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(halves, count), text.length());
  }

  /** The number of code points in the text. */
  public int count() {
    return length - secondHalves.length;
  }

  /**
   * The number of code points before a UTF-16 offset. An offset inside a surrogate pair counts as
   * the offset after it.
   */
  public int fromUtf16(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(
          "UTF-16 offset %d lies outside the text of %d units".formatted(offset, length));
    }
    int found = Arrays.binarySearch(secondHalves, offset);
    int before = found >= 0 ? found : -found - 1;
    return offset - before;
  }

  /** The UTF-16 offset at which the code point number {@code index} starts. */
  public int toUtf16(int index) {
    if (index < 0 || index > count()) {
      throw new IndexOutOfBoundsException(
          "code point %d lies outside the text of %d code points".formatted(index, count()));
    }
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (secondHalves[middle] - middle <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return index + low;
  }

  /** The span in code points for a span in UTF-16 units. */
  public Span fromUtf16(Span span) {
    return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
  }

  /** The span in UTF-16 units for a span in code points. */
  public Span toUtf16(Span span) {
    return new Span(toUtf16(span.start()), toUtf16(span.end()));
  }
}
