package org.servanda.chronicle;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.reading.Resolution;

/**
 * What an actor wants, offers or expects on an issue.
 *
 * @param kind the sort of position
 * @param holder who takes it
 * @param addressee of whom it is demanded, to whom it is offered; null where not stated
 * @param issue the words that name the issue
 * @param evidence the words it stands on
 */
public record Position(
    Kind kind,
    Resolution<Actor> holder,
    @Nullable Resolution<Actor> addressee,
    Evidence issue,
    List<Evidence> evidence)
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
    Objects.requireNonNull(issue);
    evidence = Entry.grounds(evidence);
  }
}
