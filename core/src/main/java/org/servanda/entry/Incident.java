package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;

/**
 * An act on the ground that is alleged or reported to have happened.
 *
 * @param kind the sort of act
 * @param actors who is said to have done it; none where the report does not say
 * @param targets to whom; none where the report does not say
 * @param place where; unresolved, with the reason, where the report does not say
 * @param date when; null where the report does not say
 * @param reporters who says so; the report itself where nobody else
 * @param words the words that say so
 */
public record Incident(
    Kind kind,
    List<Reference<Actor>> actors,
    List<Reference<Actor>> targets,
    Resolution<Place> place,
    @Nullable TimeExpression date,
    SourceChain reporters,
    Evidence words)
    implements Entry {

  /** The sorts of act. */
  public enum Kind {
    ATTACK,
    /** A border or a line is crossed. */
    INCURSION,
    /** A place, a post or a ship is taken. */
    SEIZURE,
    DETENTION,
    /** People are freed, or handed over, or the remains of the dead. */
    RELEASE,
    WITHDRAWAL,
    DEPLOYMENT,
    /** A road, a crossing or a convoy is blocked. */
    OBSTRUCTION,
    EXPULSION
  }

  public Incident {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
    Objects.requireNonNull(reporters);
    Objects.requireNonNull(words);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
  }

  /** The words of the act, then those for each of its parts that has any. */
  @Override
  public List<Evidence> evidence() {
    return Entry.grounds(
        Stream.of(
            Stream.of(words),
            actors.stream().flatMap(Reference::evidence),
            targets.stream().flatMap(Reference::evidence),
            reporters.evidence(words.article())));
  }
}
