package org.servanda.grouping.events;

import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.Encounter;
import org.servanda.grouping.digest.Party;
import org.servanda.grouping.digest.When;

/** Tells two events with the same actors, in the same place and much the same words, apart. */
final class Occasion {

  /**
   * Days between the days that two reports begin with. A report of the day after, or one that
   * follows up soon, can be about the same event; a later one tells of another, unless it begins
   * with the first one's day too.
   */
  static final int DAYS_APART = 3;

  private Occasion() {}

  /** Whether the reports begin with meetings that cannot be one, or with days far apart. */
  static boolean contradict(Digest one, Digest other) {
    return beginWithOtherMeetings(one, other) || beginWithOtherDays(one, other);
  }

  /**
   * Whether both begin with a meeting and the two cannot be one. A meeting further down is often an
   * earlier one that the report looks back to, and says nothing.
   */
  private static boolean beginWithOtherMeetings(Digest one, Digest other) {
    if (one.encounters().isEmpty() || other.encounters().isEmpty()) {
      return false;
    }
    Encounter first = one.encounters().getFirst();
    Encounter second = other.encounters().getFirst();
    return (first.samePeople(second) && first.contradicts(second)) || metOthers(first, second);
  }

  /** Whether one person met another person in each, and those two are not one. */
  private static boolean metOthers(Encounter first, Encounter second) {
    return isOfTwoPersons(first)
        && isOfTwoPersons(second)
        && first.shared(second) == 1
        && second.shared(first) == 1;
  }

  private static boolean isOfTwoPersons(Encounter encounter) {
    return encounter.participants().size() == 2
        && encounter.participants().stream().allMatch(Party::isPerson);
  }

  private static boolean beginWithOtherDays(Digest one, Digest other) {
    return !one.days().isEmpty()
        && !other.days().isEmpty()
        && one.days().stream()
            .allMatch(day -> other.days().stream().allMatch(d -> areFarApart(day, d)));
  }

  /** Without dates, two weekdays or days of the year that differ are all that can be known. */
  private static boolean areFarApart(When one, When other) {
    @Nullable DateBounds days = one.bounds();
    @Nullable DateBounds others = other.bounds();
    if (days == null && others == null) {
      return one.contradicts(other);
    }
    return days != null && others != null && When.gap(days, others) > DAYS_APART;
  }
}
