package org.servanda.position;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.issue.Issue;

/**
 * How an actor stands on an issue in one account, beside the last one before that has a position of
 * theirs on it. It compares words of accounts and tells nothing of intentions.
 *
 * @param actor who
 * @param issue on what
 * @param kind what became of the position
 * @param before the passage before; null where no earlier account has one
 * @param after the passage now; null where this account has none
 * @param account the article that is compared
 */
public record PositionChange(
    Actor actor,
    Issue issue,
    Kind kind,
    @Nullable Evidence before,
    @Nullable Evidence after,
    Article account) {

  /** What became of a position. */
  public enum Kind {
    /** No earlier account has a position of the actor on this issue, or only of another sort. */
    NEW,
    REPEATED,
    /** From yielding to asking or refusing. */
    HARDENED,
    /** From refusing or asking to yielding. */
    SOFTENED,
    /** What was offered, promised or supported is now made to depend on something. */
    CONDITIONAL,
    /** The actor speaks on the issue and takes no position on it any more. */
    DROPPED,
    /** The actor speaks, but not on this issue: silence in one account tells nothing. */
    NOT_REPEATED,
    /** Which of two accounts came first is not known, so that neither is a change of the other. */
    UNORDERED
  }

  public PositionChange {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(issue);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(account);
    boolean lacksBefore = before == null && kind != Kind.NEW;
    if (lacksBefore || (after == null) != (kind == Kind.NOT_REPEATED)) {
      throw new IllegalArgumentException(
          "change %s of %s on %s: only a new one lacks the passage before, and one not repeated that after"
              .formatted(kind, actor.name(), issue.id()));
    }
  }
}
