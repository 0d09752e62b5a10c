package org.servanda.grouping;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.grouping.meetings.SameMeeting;
import org.servanda.grouping.utterances.Utterance;

/**
 * Articles about one event.
 *
 * @param id made from the ids of the members: the same members give the same id
 * @param members the articles, by id
 * @param shared what they have in common
 * @param independentSourceCount how many sources there are once copies, articles that credit one
 *     agency and articles of one outlet are taken together
 * @param origin whom most of the members credit; null where none credits anybody
 * @param meetings the meetings in them, each once
 * @param utterances what is said in several of them, each once
 */
public record Group(
    String id,
    List<Member> members,
    Shared shared,
    int independentSourceCount,
    @Nullable String origin,
    List<SameMeeting> meetings,
    List<Utterance> utterances) {

  public Group {
    Objects.requireNonNull(shared);
    members = List.copyOf(members);
    meetings = List.copyOf(meetings);
    utterances = List.copyOf(utterances);
    if (independentSourceCount < 1 || independentSourceCount > members.size()) {
      throw new IllegalArgumentException(
          "%d sources for %d articles: there must be one at least and no more than articles"
              .formatted(independentSourceCount, members.size()));
    }
  }

  /** How many articles there are, copies included. */
  public int articleCount() {
    return members.size();
  }
}
