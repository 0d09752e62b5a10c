package org.servanda.grouping.utterances;

import org.servanda.text.Span;

/** A part of two wordings beside each other. Spans are UTF-16 units of the wordings' texts. */
public sealed interface Piece {

  /** Both have the same words. */
  record Same(Span first, Span other) implements Piece {}

  /** Only the first has it. */
  record OnlyFirst(Span first) implements Piece {}

  /** Only the other has it. */
  record OnlyOther(Span other) implements Piece {}

  /** Both say something here, in other words. */
  record Reworded(Span first, Span other) implements Piece {}

  /**
   * Both give a number or a length of time here, and not the same.
   *
   * @param firstValue the first one's number, or TIMEX3 value
   * @param otherValue the other one's
   */
  record Disagreement(Span first, Span other, String firstValue, String otherValue)
      implements Piece {}
}
