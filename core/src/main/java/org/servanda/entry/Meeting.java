package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;

/**
 * People met, or are to meet.
 *
 * @param kind what sort of meeting
 * @param status whether it took place
 * @param participants who took part, in the order of the report
 * @param place where; unresolved, with the reason, where the report does not say
 * @param date when; null where the report does not say
 * @param evidence the words it stands on
 */
public record Meeting(
    Kind kind,
    Status status,
    List<Resolution<Actor>> participants,
    Resolution<Place> place,
    @Nullable TimeExpression date,
    List<Evidence> evidence)
    implements Entry {

  /** The sorts of meeting. */
  public enum Kind {
    TALKS,
    VISIT,
    CALL,
    SUMMIT,
    NEWS_CONFERENCE
  }

  /** Whether a meeting took place. */
  public enum Status {
    HELD,
    PLANNED,
    CANCELLED
  }

  public Meeting {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(status);
    Objects.requireNonNull(place);
    participants = List.copyOf(participants);
    evidence = Entry.grounds(evidence);
    if (participants.isEmpty()) {
      throw new IllegalArgumentException(
          "a meeting at %s without participants: leave it out".formatted(evidence.getFirst()));
    }
  }
}
