package org.servanda.reading;

import java.util.List;
import java.util.Objects;

/**
 * What words were found to mean: one thing, several together, or what it could be, with the reason
 * why it stays open.
 *
 * @param <T> what is being named
 */
public sealed interface Resolution<T> {

  /** The words mean {@code value}. */
  static <T> Resolution<T> of(T value) {
    return new Resolved<>(value);
  }

  /** The words mean all of {@code values} together, as {@code both sides} does. */
  static <T> Resolution<T> all(List<T> values) {
    return new Several<>(values);
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

  /** What it can be: the value or values if resolved, the candidates if not. */
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
   * Several things, all of which are meant.
   *
   * @param values two or more
   * @param <T> what is being named
   */
  record Several<T>(List<T> values) implements Resolution<T> {
    public Several {
      values = List.copyOf(values);
      if (values.size() < 2) {
        throw new IllegalArgumentException(
            "several of %s: two or more must be meant, or it is one".formatted(values));
      }
    }

    @Override
    public List<T> possible() {
      return values;
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
