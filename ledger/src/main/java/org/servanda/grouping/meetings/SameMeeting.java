package org.servanda.grouping.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.servanda.grouping.digest.Encounter;
import org.servanda.grouping.digest.Party;
import org.servanda.grouping.digest.When;

/**
 * One meeting as all articles of a group have it. Talks, a visit and a news conference of the same
 * people on one day are parts of one.
 *
 * @param parts what the articles say, at least one
 */
public record SameMeeting(List<ReportedMeeting> parts) {

  public SameMeeting {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a meeting that no article reports: leave it out");
    }
  }

  /**
   * Joins what can be one: the same people, and no two times, places or outcomes that cannot both
   * be right. Whatever stands apart from one part stands apart from the whole.
   *
   * @param reported in an order that does not hang on how the articles arrived
   */
  public static List<SameMeeting> in(List<ReportedMeeting> reported) {
    List<List<ReportedMeeting>> meetings = new ArrayList<>();
    for (ReportedMeeting meeting : reported) {
      if (meeting.encounter().participants().size() < 2) {
        continue;
      }
      meetings.stream()
          .filter(known -> known.stream().allMatch(part -> canBeOne(part, meeting)))
          .findFirst()
          .orElseGet(
              () -> {
                List<ReportedMeeting> started = new ArrayList<>();
                meetings.add(started);
                return started;
              })
          .add(meeting);
    }
    return meetings.stream().map(SameMeeting::new).toList();
  }

  private static boolean canBeOne(ReportedMeeting one, ReportedMeeting other) {
    Encounter a = one.encounter();
    Encounter b = other.encounter();
    return a.samePeople(b) && !a.contradicts(b);
  }

  /** The longest list of participants that an article gives. */
  public List<Party> participants() {
    List<Party> longest = List.of();
    for (ReportedMeeting part : parts) {
      List<Party> own = part.encounter().participants();
      longest = own.size() > longest.size() ? own : longest;
    }
    return longest;
  }

  /** The first place that an article gives. */
  public Optional<String> place() {
    return parts.stream()
        .map(part -> part.encounter().place())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The narrowest time that an article gives. */
  public Optional<When> when() {
    return parts.stream()
        .map(part -> part.encounter().when())
        .filter(Objects::nonNull)
        .min(Comparator.comparingLong(SameMeeting::width));
  }

  private static long width(When when) {
    var bounds = when.bounds();
    return bounds == null
        ? Long.MAX_VALUE
        : bounds.latest().toEpochDay() - bounds.earliest().toEpochDay();
  }

  /** The kinds that the articles call it, each once. */
  public List<String> kinds() {
    return parts.stream()
        .map(part -> part.encounter().kind().name().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
