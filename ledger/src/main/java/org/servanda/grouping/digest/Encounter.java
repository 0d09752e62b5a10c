package org.servanda.grouping.digest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.entry.Meeting;
import org.servanda.text.Span;

/**
 * A meeting as one article has it.
 *
 * @param kind what sort of meeting
 * @param status whether it took place
 * @param participants those who are known, in the order of the report
 * @param place where; null where the report does not say
 * @param when when; null where the report does not say
 * @param evidence the words it stands on, in code points of the article's text
 */
public record Encounter(
    Meeting.Kind kind,
    Meeting.Status status,
    List<Party> participants,
    @Nullable String place,
    @Nullable When when,
    List<Span> evidence) {

  public Encounter {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(status);
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
  }

  /** How many participants the two share. */
  public long shared(Encounter other) {
    return participants.stream()
        .filter(own -> other.participants.stream().anyMatch(own::sameAs))
        .count();
  }

  /** Whether the same people take part: two at least, and all that the shorter list names. */
  public boolean samePeople(Encounter other) {
    int fewer = Math.min(participants.size(), other.participants.size());
    return fewer >= 2 && shared(other) >= fewer;
  }

  /** Whether time, place or status cannot be of one meeting. */
  public boolean contradicts(Encounter other) {
    boolean times = when != null && other.when != null && when.contradicts(other.when);
    boolean places = place != null && other.place != null && !within(place, other.place);
    boolean called =
        (status == Meeting.Status.CANCELLED) != (other.status == Meeting.Status.CANCELLED);
    return times || places || called;
  }

  /** Whether one place's name is part of the other: {@code Geneva}, {@code Geneva, Switzerland}. */
  private static boolean within(String one, String other) {
    return one.equalsIgnoreCase(other)
        || one.regionMatches(true, 0, other, 0, Math.min(one.length(), other.length()));
  }
}
