package org.servanda.grouping.utterances;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Quantity;
import org.servanda.grouping.digest.Saying;
import org.servanda.grouping.digest.Terms;
import org.servanda.text.Span;

/**
 * A word that tells something, or the words of a number or of a length of time.
 *
 * @param word the plain word; empty for a quantity
 * @param quantity the quantity; null for a word
 * @param span where it stands in the saying's text
 */
record Token(String word, @Nullable Quantity quantity, Span span) {

  /** A word of more than one in so many reports tells nothing. */
  private static final int COMMON = 4;

  /** Letters at the start by which two forms of a word know each other. */
  static final int STEM = 5;

  /** The tokens of a saying in order. */
  static List<Token> of(Saying saying, Background background) {
    List<Token> tokens = new ArrayList<>();
    List<Quantity> quantities = saying.quantities();
    int next = 0;
    for (Terms.Term term : Terms.in(saying.text())) {
      while (next < quantities.size() && quantities.get(next).end() <= term.start()) {
        next++;
      }
      boolean inside = next < quantities.size() && quantities.get(next).start() < term.end();
      if (inside) {
        Quantity quantity = quantities.get(next);
        if (tokens.isEmpty() || !quantity.equals(tokens.getLast().quantity())) {
          tokens.add(new Token("", quantity, new Span(quantity.start(), quantity.end())));
        }
      } else if (background.of(term.word()) * COMMON < background.reports()) {
        tokens.add(new Token(term.word(), null, new Span(term.start(), term.end())));
      }
    }
    return tokens;
  }

  /** Whether both are the same word, or forms of one. */
  boolean isLike(Token other) {
    if (quantity != null || other.quantity != null) {
      return isSameQuantity(other);
    }
    return word.equals(other.word)
        || (word.length() >= STEM && word.regionMatches(0, other.word, 0, STEM));
  }

  private boolean isSameQuantity(Token other) {
    return isSameKind(other)
        && quantity != null
        && other.quantity != null
        && quantity.value().equals(other.quantity.value());
  }

  /** Whether both are numbers, or both lengths of time. */
  boolean isSameKind(Token other) {
    return quantity != null && other.quantity != null && quantity.kind() == other.quantity.kind();
  }
}
