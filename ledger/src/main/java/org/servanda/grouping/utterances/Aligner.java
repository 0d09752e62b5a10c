package org.servanda.grouping.utterances;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Quantity;
import org.servanda.grouping.digest.Saying;
import org.servanda.text.Span;

/**
 * Aligns two wordings word by word, over words that tell something (Needleman and Wunsch 1970).
 * Time and memory grow with the product of their lengths, which {@link Saying} bounds. Immutable
 * and thread-safe.
 */
public final class Aligner {

  private static final int LIKE = 4;
  private static final int OTHER_QUANTITY = 2;
  private static final int UNLIKE = -3;
  private static final int GAP = -1;

  /** Tokens on both sides of two quantities of which one pair must be alike to compare them. */
  private static final int NEAR = 3;

  private final Background background;

  public Aligner(Background background) {
    this.background = background;
  }

  /** Two tokens beside each other; one of them is null where the other stands alone. */
  private record Beside(@Nullable Token first, @Nullable Token other) {
    boolean isLike() {
      return first != null && other != null && first.isLike(other);
    }
  }

  /** The words of a saying that can be aligned. */
  List<Token> tokens(Saying saying) {
    return Token.of(saying, background);
  }

  /** The alignment of two sayings. */
  public Alignment align(Saying first, Saying other) {
    return align(tokens(first), tokens(other));
  }

  Alignment align(List<Token> first, List<Token> other) {
    List<Beside> besides = path(first, other, scores(first, other));
    long like = besides.stream().filter(Beside::isLike).count();
    int shorter = Math.min(first.size(), other.size());
    return new Alignment(shorter == 0 ? 0 : (double) like / shorter, pieces(besides));
  }

  private static int score(Token first, Token other) {
    if (first.isLike(other)) {
      return LIKE;
    }
    return first.isSameKind(other) ? OTHER_QUANTITY : UNLIKE;
  }

  private static int[][] scores(List<Token> first, List<Token> other) {
    int[][] best = new int[first.size() + 1][other.size() + 1];
    for (int i = 0; i <= first.size(); i++) {
      for (int j = 0; j <= other.size(); j++) {
        if (i == 0 || j == 0) {
          best[i][j] = (i + j) * GAP;
        } else {
          int both = best[i - 1][j - 1] + score(first.get(i - 1), other.get(j - 1));
          best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]) + GAP);
        }
      }
    }
    return best;
  }

  private static List<Beside> path(List<Token> first, List<Token> other, int[][] best) {
    List<Beside> path = new ArrayList<>();
    int i = first.size();
    int j = other.size();
    while (i > 0 || j > 0) {
      boolean both =
          i > 0
              && j > 0
              && best[i][j] == best[i - 1][j - 1] + score(first.get(i - 1), other.get(j - 1));
      boolean left = !both && i > 0 && best[i][j] == best[i - 1][j] + GAP;
      path.add(
          new Beside(
              both || left ? first.get(i - 1) : null, both || !left ? other.get(j - 1) : null));
      i -= both || left ? 1 : 0;
      j -= both || !left ? 1 : 0;
    }
    Collections.reverse(path);
    return path;
  }

  /** Runs of tokens that are alike are one piece; so is what lies between two such runs. */
  private static List<Piece> pieces(List<Beside> path) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < path.size()) {
      @Nullable Piece disagreement = disagreement(path, at);
      if (disagreement != null) {
        pieces.add(disagreement);
        at++;
        continue;
      }
      boolean like = path.get(at).isLike();
      @Nullable Span first = null;
      @Nullable Span other = null;
      while (at < path.size() && path.get(at).isLike() == like && disagreement(path, at) == null) {
        first = cover(first, path.get(at).first());
        other = cover(other, path.get(at).other());
        at++;
      }
      pieces.add(piece(like, first, other));
    }
    return pieces;
  }

  private static @Nullable Span cover(@Nullable Span before, @Nullable Token token) {
    if (token == null) {
      return before;
    }
    return before == null ? token.span() : before.cover(token.span());
  }

  private static Piece piece(boolean like, @Nullable Span first, @Nullable Span other) {
    if (first != null && other != null) {
      return like ? new Piece.Same(first, other) : new Piece.Reworded(first, other);
    }
    if (first != null) {
      return new Piece.OnlyFirst(first);
    }
    if (other != null) {
      return new Piece.OnlyOther(other);
    }
    throw new IllegalStateException("an alignment has a place that neither wording fills");
  }

  /** Two quantities that differ in the same place: the words near them are alike. */
  private static @Nullable Piece disagreement(List<Beside> path, int at) {
    Token first = path.get(at).first();
    Token other = path.get(at).other();
    if (first == null || other == null || first.isLike(other)) {
      return null;
    }
    Quantity one = first.quantity();
    Quantity two = other.quantity();
    if (one == null || two == null || one.kind() != two.kind()) {
      return null;
    }
    List<Beside> near = path.subList(Math.max(0, at - NEAR), Math.min(path.size(), at + NEAR + 1));
    return near.stream().anyMatch(Beside::isLike)
        ? new Piece.Disagreement(first.span(), other.span(), one.value(), two.value())
        : null;
  }
}
