package org.servanda.reader;

/**
 * Words that follow one another, half-open.
 *
 * @param start the number of the first
 * @param end that of the one after the last
 */
record Run(int start, int end) {

  Run {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException(
          "words [%d, %d) are not a run: start must not exceed end".formatted(start, end));
    }
  }

  boolean isEmpty() {
    return start == end;
  }
}
