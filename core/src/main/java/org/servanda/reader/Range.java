package org.servanda.reader;

/**
 * Items of a reporting unit, half-open.
 *
 * @param start the first item
 * @param end the item after the last
 */
record Range(int start, int end) {

  Range {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException(
          "items [%d, %d) are not a range: start must not exceed end".formatted(start, end));
    }
  }

  boolean isEmpty() {
    return start == end;
  }

  boolean contains(int index) {
    return start <= index && index < end;
  }

  boolean overlaps(Range other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }
}
