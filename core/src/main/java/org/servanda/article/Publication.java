package org.servanda.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.servanda.text.Span;

/** When an article was published, as far as that is known. */
public sealed interface Publication {

  /** The days it can have been; empty where nothing says. */
  default Optional<DateBounds> known() {
    return this instanceof Dated dated ? Optional.of(dated.bounds()) : Optional.empty();
  }

  /** How a date came to be known. */
  enum Basis {
    /** Printed in the report itself. */
    STATED,
    /** Said by what came with the report: a page's metadata, a JSON field. */
    GIVEN,
    /** Concluded from what the report says. */
    INFERRED
  }

  /**
   * A day, or the bounds on it.
   *
   * @param bounds the days it can be
   * @param basis how it is known
   * @param reasons the words of the article's text that say so; empty where none of them do
   */
  record Dated(DateBounds bounds, Basis basis, List<Span> reasons) implements Publication {
    public Dated {
      Objects.requireNonNull(bounds);
      Objects.requireNonNull(basis);
      reasons = List.copyOf(reasons);
    }
  }

  /** Nothing says when. */
  record Undated() implements Publication {}
}
