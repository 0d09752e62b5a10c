package org.servanda.layout;

import java.util.List;
import org.servanda.text.Span;

/**
 * A sentence, or as much of a very long one as is read at a time.
 *
 * @param paragraph the number of its paragraph, from 0
 * @param words its words and marks in order, at least one; offsets into the view
 */
public record Segment(int paragraph, List<Span> words) {

  public Segment {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "a segment of paragraph %d has no words: leave it out".formatted(paragraph));
    }
  }

  /** From its first word to the end of its last. */
  public Span span() {
    return words.getFirst().cover(words.getLast());
  }
}
