package org.servanda.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.servanda.text.Span;

/** When an article was published, as far as that is known. */
public sealed interface Publication {

  /** The days it can have been, where both ends are known. */
  default Optional<DateBounds> known() {
    return this instanceof Dated dated ? Optional.of(dated.bounds()) : Optional.empty();
  }

  /** The last day it can have been; empty where nothing says. */
  default Optional<LocalDate> latest() {
    return switch (this) {
      case Dated dated -> Optional.of(dated.bounds().latest());
      case NotBefore open -> Optional.empty();
      case NotAfter until -> Optional.of(until.day());
      case Undated undated -> Optional.empty();
    };
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

  /**
   * That day or a later one; nothing says how much later.
   *
   * @param day the first day it can be
   * @param basis how it is known
   * @param reasons the words of the article's text that say so; empty where none of them do
   */
  record NotBefore(LocalDate day, Basis basis, List<Span> reasons) implements Publication {
    public NotBefore {
      Objects.requireNonNull(day);
      Objects.requireNonNull(basis);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * That day or an earlier one; nothing says how much earlier. No reading concludes it, since a day
   * to come may be one that a report of a later time remembers; whoever has the report may know it.
   *
   * @param day the last day it can be
   * @param basis how it is known
   * @param reasons the words of the article's text that say so; empty where none of them do
   */
  record NotAfter(LocalDate day, Basis basis, List<Span> reasons) implements Publication {
    public NotAfter {
      Objects.requireNonNull(day);
      Objects.requireNonNull(basis);
      reasons = List.copyOf(reasons);
    }
  }

  /** Nothing says when. */
  record Undated() implements Publication {}
}
