package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.issue.Issue;

/**
 * What an actor wants, offers or expects.
 *
 * @param kind the sort of position
 * @param holder who takes it
 * @param towards of whom it is demanded, to whom it is offered; null where not stated
 * @param issue what it is about; null where the words do not tell
 * @param reporters in whose words it is told
 * @param because why it is one, in a few words
 * @param words the words that say so
 */
public record Position(
    Kind kind,
    Reference<Actor> holder,
    @Nullable Reference<Actor> towards,
    @Nullable Issue issue,
    SourceChain reporters,
    String because,
    Evidence words)
    implements Entry {

  /** The sorts of position. */
  public enum Kind {
    DEMAND,
    OFFER,
    COMMITMENT,
    CONDITION,
    SUPPORT,
    OPPOSITION,
    EXPECTATION
  }

  public Position {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(holder);
    Objects.requireNonNull(reporters);
    Objects.requireNonNull(because);
    Objects.requireNonNull(words);
  }

  /** The words of the position, then those for each of its parts that has any. */
  @Override
  public List<Evidence> evidence() {
    return Entry.grounds(
        Stream.of(
            Stream.of(words),
            holder.evidence(),
            Stream.ofNullable(towards).flatMap(Reference::evidence),
            reporters.evidence(words.article())));
  }
}
