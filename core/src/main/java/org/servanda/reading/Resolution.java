package org.servanda.reading;

import java.util.List;
import java.util.Objects;

/**
 * What words were found to mean: one thing, or several that it could be, with the reason why it
 * stays open.
 *
 * @param <T> what is being named
 */
public sealed interface Resolution<T> {

  /** The words mean {@code value}. */
  static <T> Resolution<T> of(T value) {
    return new Resolved<>(value);
  }

  /** More candidates than this help nobody, and could grow with the square of a hostile text. */
  int MOST_CANDIDATES = 20;

  /**
   * The words mean one of {@code candidates}, of which the first {@value #MOST_CANDIDATES} are
   * kept, or nothing that is known.
   */
  static <T> Resolution<T> open(String text, List<T> candidates, String reason) {
    return new Unresolved<>(
        text, candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())), reason);
  }

  /** What it can be: one value if resolved, the candidates if not. */
  List<T> possible();

  /**
   * One thing.
   *
   * @param value the thing
   * @param <T> what is being named
   */
  record Resolved<T>(T value) implements Resolution<T> {
    public Resolved {
      Objects.requireNonNull(value);
    }

    @Override
    public List<T> possible() {
      return List.of(value);
    }
  }

  /**
   * Still open; never a silent guess.
   *
   * @param text the words in question; empty where the report has none
   * @param candidates what it can be, likeliest first; empty where nothing fits
   * @param reason why it was not decided
   * @param <T> what is being named
   */
  record Unresolved<T>(String text, List<T> candidates, String reason) implements Resolution<T> {
    public Unresolved {
      Objects.requireNonNull(text);
      candidates = List.copyOf(candidates);
      if (reason.isBlank()) {
        throw new IllegalArgumentException(
            "'%s' is unresolved without a reason: say why".formatted(text));
      }
    }

    @Override
    public List<T> possible() {
      return candidates;
    }
  }
}
