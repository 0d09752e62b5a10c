package org.servanda.article;

import java.util.List;
import java.util.Objects;
import org.servanda.text.Span;

/** When an article was published, as far as that is known. */
public sealed interface Publication {

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
