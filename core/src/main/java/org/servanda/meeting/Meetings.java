package org.servanda.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.clause.Clauses;
import org.servanda.entry.Meeting;
import org.servanda.entry.Meeting.Kind;
import org.servanda.reading.Quotation;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.register.Place;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Finds meetings: a clause, or else the plain words of a sentence, outside quotations, that says
 * that two met, held talks, spoke by phone or are to do so, and names both. Sentences about the
 * same two at no other time and place are one meeting.
 */
public final class Meetings {

  private final ResolvedReading resolved;
  private final Clauses clauses;
  private final SpanIndex<Quotation> quotations;
  private final Participants participants;
  private final Circumstances circumstances;
  private final List<Gathered> found = new ArrayList<>();

  /** Those of {@link #found} with the same participants, in its order. */
  private final Map<Set<Resolution<Actor>>, List<Gathered>> byParticipants = new HashMap<>();

  private Meetings(ResolvedReading resolved, Clauses clauses) {
    this.resolved = resolved;
    this.clauses = clauses;
    this.quotations = SpanIndex.of(resolved.dated().reading().quotations(), Quotation::span);
    SpanIndex<ResolvedMention> mentions =
        SpanIndex.of(resolved.mentions(), m -> m.mention().span());
    this.participants = new Participants(resolved, mentions, quotations);
    this.circumstances = new Circumstances(resolved, mentions, quotations);
  }

  /** The meetings that an article tells of, in its order. */
  public static List<Meeting> in(ResolvedReading resolved, Clauses clauses) {
    return new Meetings(resolved, clauses).find();
  }

  private List<Meeting> find() {
    List<ClauseMeetings.Found> told = new ClauseMeetings(resolved, clauses, circumstances).find();
    SpanIndex<ClauseMeetings.Found> places = SpanIndex.of(told, ClauseMeetings.Found::words);
    List<Meeting> all = new ArrayList<>(told.stream().map(ClauseMeetings.Found::meeting).toList());
    for (Sentence sentence : resolved.dated().reading().sentences()) {
      for (MeetingWords words : MeetingWords.in(resolved.article().text(), sentence)) {
        if (!quotations.covers(words.span().start()) && !places.overlaps(words.span())) {
          meeting(words).ifPresent(all::add);
        }
      }
    }
    all.sort(Comparator.comparingInt(meeting -> span(meeting).start()));
    all.forEach(this::add);
    return found.stream().map(Gathered::meeting).toList();
  }

  private static Span span(Meeting meeting) {
    return meeting.evidence().getFirst().span();
  }

  private Optional<Meeting> meeting(MeetingWords words) {
    List<Resolution<Actor>> who = participants.of(words);
    if (who.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Meeting(
            words.kind(),
            words.status(),
            who,
            circumstances.place(words),
            circumstances.date(words),
            List.of(new Evidence(resolved.article(), words.sentence().span()))));
  }

  private void add(Meeting meeting) {
    List<Gathered> same =
        byParticipants.computeIfAbsent(
            Set.copyOf(meeting.participants()), key -> new ArrayList<>());
    for (Gathered known : same) {
      if (isSame(known.meeting, meeting)) {
        known.join(meeting);
        return;
      }
    }
    Gathered gathered = new Gathered(meeting);
    same.add(gathered);
    found.add(gathered);
  }

  /** Whether two meetings of the same people can be one. */
  private static boolean isSame(Meeting one, Meeting other) {
    boolean places =
        !(one.place() instanceof Resolution.Resolved<Place>)
            || !(other.place() instanceof Resolution.Resolved<Place>)
            || one.place().equals(other.place());
    @Nullable TimeExpression date = one.date();
    @Nullable TimeExpression otherDate = other.date();
    boolean dates = date == null || otherDate == null || date.value().equals(otherDate.value());
    return places && dates && one.status() == other.status();
  }

  /** A meeting, and all the sentences that are about it. */
  private static final class Gathered {

    private Meeting meeting;
    private final Set<Evidence> evidence;

    Gathered(Meeting meeting) {
      this.meeting = meeting;
      this.evidence = new LinkedHashSet<>(meeting.evidence());
    }

    void join(Meeting other) {
      evidence.addAll(other.evidence());
      boolean lesser = meeting.kind() == Kind.NEWS_CONFERENCE || meeting.kind() == Kind.VISIT;
      boolean replaced = lesser && other.kind() != Kind.NEWS_CONFERENCE;
      boolean placed = meeting.place() instanceof Resolution.Resolved<Place>;
      meeting =
          new Meeting(
              replaced ? other.kind() : meeting.kind(),
              meeting.status(),
              meeting.participants(),
              placed ? meeting.place() : other.place(),
              meeting.date() == null ? other.date() : meeting.date(),
              meeting.evidence());
    }

    Meeting meeting() {
      return new Meeting(
          meeting.kind(),
          meeting.status(),
          meeting.participants(),
          meeting.place(),
          meeting.date(),
          List.copyOf(evidence));
    }
  }
}
