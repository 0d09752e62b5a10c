package org.servanda.position;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.text.Span;

/**
 * A position while its article is being gone through.
 *
 * @param kind the sort of position
 * @param holder who takes it
 * @param towards towards whom; null where not stated
 * @param clause the clause that takes it
 * @param words its words
 * @param because why, in a few words
 * @param isWhole whether nothing else in its words can take a position
 */
record Found(
    Position.Kind kind,
    Reference<Actor> holder,
    @Nullable Reference<Actor> towards,
    Clause clause,
    Span words,
    String because,
    boolean isWhole) {

  Found {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(holder);
    Objects.requireNonNull(clause);
    Objects.requireNonNull(words);
    Objects.requireNonNull(because);
  }

  Found(
      Position.Kind kind,
      Reference<Actor> holder,
      @Nullable Reference<Actor> towards,
      Clause clause,
      Span words,
      String because) {
    this(kind, holder, towards, clause, words, because, false);
  }

  /** The same as a whole, inside which nothing else is looked for. */
  Found whole() {
    return new Found(kind, holder, towards, clause, words, because, true);
  }

  /** The same with other words. */
  Found with(Span others) {
    return new Found(kind, holder, towards, clause, others, because, isWhole);
  }

  /** The same under a condition. */
  Found under(Span condition, String why) {
    return new Found(
        Position.Kind.CONDITION, holder, towards, clause, words.cover(condition), why, isWhole);
  }
}
