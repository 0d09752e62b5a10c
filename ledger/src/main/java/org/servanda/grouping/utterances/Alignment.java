package org.servanda.grouping.utterances;

import java.util.List;

/**
 * Two wordings beside each other, in pieces that follow both.
 *
 * @param likeness the share of the shorter one's telling words that the other has in the same
 *     order, from 0 to 1
 * @param pieces the parts in order
 */
public record Alignment(double likeness, List<Piece> pieces) {

  public Alignment {
    pieces = List.copyOf(pieces);
    if (!(likeness >= 0 && likeness <= 1)) {
      throw new IllegalArgumentException(
          "likeness %s: it must lie between 0 and 1".formatted(likeness));
    }
  }

  /** The pieces in which the two give different numbers or times. */
  public List<Piece.Disagreement> disagreements() {
    return pieces.stream()
        .filter(Piece.Disagreement.class::isInstance)
        .map(Piece.Disagreement.class::cast)
        .toList();
  }
}
