package org.servanda.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeType;
import org.servanda.chronicle.Meeting.Kind;
import org.servanda.chronicle.Meeting.Status;
import org.servanda.reading.MentionType;
import org.servanda.reading.Quotation;
import org.servanda.reading.Sentence;
import org.servanda.register.Actor;
import org.servanda.register.CitedAgreement;
import org.servanda.register.Place;
import org.servanda.register.Resolution;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Finds meetings by plain means: a sentence outside quotations that says that two met, held talks,
 * spoke by phone or are to do so, and names both. Sentences about the same two at no other time and
 * place are one meeting.
 */
final class Meetings {

  private static final Pattern TRIGGER =
      Pattern.compile(
          "\\b(?:(?<call>(?:[Pp]hone|[Tt]elephone) (?:call|conversation|talks)"
              + "|spoke (?:by|on the|over the) (?:tele)?phone|phoned|telephoned)"
              + "|(?<conference>(?:[Nn]ews|[Pp]ress) conference|[Bb]riefing)(?=\\s+(?:with|alongside)\\b)"
              + "|(?<summit>[Ss]ummit)(?=\\s+(?:with|between)\\b)"
              + "|(?<visit>received|hosted|visited)(?=\\s+(?:\\p{Lu}|the|his|her))"
              + "|(?<talks>met|meets?"
              + "|(?:[Mm]eeting|[Tt]alks|[Nn]egotiations|[Cc]onsultations)(?=(?: [\\p{L}-]+){0,4} (?:with|between)\\b)"
              + "|(?:held|hold|holding|resumed|opened|began|continued)(?: [\\p{L}-]+){0,3} (?:talks|negotiations|consultations)))\\b");

  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)\\b(will|is to|are to|due to|plans? to|planned|expected to|scheduled|set to|would|agreed to)\\b");

  /** Words right before those of meeting that say that there was none. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)(?:\\b(?:not|never|cannot|without|(?:refus|declin|fail)\\p{L}* to)|n['’]t)\\s+(?:[\\p{L}]+\\s+){0,2}$");

  private static final Pattern CANCELLED =
      Pattern.compile(
          "(?i)\\b(cancel+ed|called off|postponed|scrapped|was put off|(did not|never) (take|took) place|fell through)\\b");

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          ", (?!and )|;|\\b(?:while|after|before)\\b|\\band (?:was|were|is|are|will|then|also)\\b");

  private final ResolvedReading resolved;
  private final String text;
  private final SpanIndex<Quotation> quotations;
  private final SpanIndex<ResolvedMention> mentions;
  private final SpanIndex<TimeExpression> times;
  private final SpanIndex<CitedAgreement> agreements;
  private final List<Gathered> found = new ArrayList<>();

  /** Those of {@link #found} with the same participants, in its order. */
  private final Map<Set<Resolution<Actor>>, List<Gathered>> byParticipants = new HashMap<>();

  Meetings(ResolvedReading resolved) {
    this.resolved = resolved;
    this.text = resolved.article().text();
    this.quotations = SpanIndex.of(resolved.dated().reading().quotations(), Quotation::span);
    this.mentions = SpanIndex.of(resolved.mentions(), m -> m.mention().span());
    this.times = SpanIndex.of(resolved.dated().times(), TimeExpression::span);
    this.agreements = SpanIndex.of(resolved.agreements(), CitedAgreement::span);
  }

  /** The meetings in the order of the report. */
  List<Meeting> find() {
    for (Sentence sentence : resolved.dated().reading().sentences()) {
      Matcher matcher =
          TRIGGER.matcher(text).region(sentence.span().start(), sentence.span().end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        if (!isQuoted(matcher.start()) && !isDenied(sentence, matcher.start())) {
          meeting(sentence, matcher).ifPresent(this::add);
        }
      }
    }
    return found.stream().map(Gathered::meeting).toList();
  }

  private Optional<Meeting> meeting(Sentence sentence, Matcher trigger) {
    List<Resolution<Actor>> participants = participants(sentence, trigger);
    if (participants.size() < 2) {
      return Optional.empty();
    }
    Span span = sentence.span();
    return Optional.of(
        new Meeting(
            kind(trigger),
            status(sentence, trigger.start()),
            participants,
            place(sentence, trigger.start()),
            date(sentence, trigger.start()),
            List.of(new Evidence(resolved.article(), span))));
  }

  private boolean isDenied(Sentence sentence, int trigger) {
    int from = Math.max(sentence.span().start(), trigger - 40);
    return DENIED.matcher(text.substring(from, trigger)).find();
  }

  private static Kind kind(Matcher trigger) {
    if (trigger.group("conference") != null) {
      return Kind.NEWS_CONFERENCE;
    }
    if (trigger.group("call") != null) {
      return Kind.CALL;
    }
    if (trigger.group("summit") != null) {
      return Kind.SUMMIT;
    }
    return trigger.group("visit") != null ? Kind.VISIT : Kind.TALKS;
  }

  private Status status(Sentence sentence, int trigger) {
    String words = sentence.span().in(text);
    if (CANCELLED.matcher(words).find()) {
      return Status.CANCELLED;
    }
    String before = text.substring(Math.max(sentence.span().start(), trigger - 40), trigger);
    return FUTURE.matcher(before).find() ? Status.PLANNED : Status.HELD;
  }

  /** The subject, and those named after the words of meeting, up to the end of their clause. */
  private List<Resolution<Actor>> participants(Sentence sentence, Matcher trigger) {
    List<Resolution<Actor>> participants = new ArrayList<>(subject(sentence, trigger.start()));
    int end = clauseEnd(sentence, trigger.end());
    boolean conference = trigger.group("conference") != null;
    List<Resolution<Actor>> others = persons(new Span(trigger.end(), end));
    if (participants.isEmpty() && conference) {
      persons(new Span(end, sentence.span().end())).stream().limit(1).forEach(participants::add);
    }
    for (Resolution<Actor> other : others) {
      if (!participants.contains(other)) {
        participants.add(other);
      }
    }
    return participants;
  }

  /** Whoever stands before the words of meeting and nearest to them, with those joined by "and". */
  private List<Resolution<Actor>> subject(Sentence sentence, int trigger) {
    List<ResolvedMention> before = personMentions(new Span(sentence.span().start(), trigger));
    if (before.isEmpty()) {
      return List.of();
    }
    List<Resolution<Actor>> subject = new ArrayList<>();
    int next = before.getLast().mention().span().start();
    subject.add(actor(before.getLast()));
    for (int i = before.size() - 2; i >= 0; i--) {
      Span between =
          new Span(
              before.get(i).mention().span().end(),
              Math.max(next, before.get(i).mention().span().end()));
      boolean listed = subject.size() > 1 && between.in(text).matches(",\\s+");
      if (!listed && !between.in(text).matches("(?s)[^.;]{0,60}\\band\\b[^.;,]{0,60}")) {
        break;
      }
      subject.addFirst(actor(before.get(i)));
      next = before.get(i).mention().span().start();
    }
    return subject.stream().distinct().toList();
  }

  private List<Resolution<Actor>> persons(Span span) {
    return personMentions(span).stream().map(Meetings::actor).distinct().toList();
  }

  /** Persons, and offices that stand without a name; where there are none, bodies and states. */
  private List<ResolvedMention> personMentions(Span span) {
    List<ResolvedMention> all =
        mentions.startingIn(span).stream()
            .filter(m -> span.contains(m.mention().span()) && m.actor() != null)
            .filter(m -> !isQuoted(m.mention().span().start()))
            .filter(m -> !isPossessor(m))
            .toList();
    List<ResolvedMention> persons = all.stream().filter(m -> isPersonal(m, all)).toList();
    return persons.isEmpty() ? all.stream().filter(this::isBody).toList() : persons;
  }

  private boolean isPersonal(ResolvedMention mention, List<ResolvedMention> all) {
    if (mention.mention().type() != MentionType.OFFICE) {
      return mention.mention().type() == MentionType.PERSON;
    }
    int end = mention.mention().span().end();
    return all.stream()
        .filter(m -> m.mention().type() == MentionType.PERSON)
        .map(m -> m.mention().span().start())
        .noneMatch(start -> start >= end && text.substring(end, start).isBlank());
  }

  /** Whether an organisation is named, or a country by its own name. */
  private boolean isBody(ResolvedMention mention) {
    return mention.mention().type() == MentionType.ORGANIZATION || isNamedOutright(mention);
  }

  private boolean isNamedOutright(ResolvedMention mention) {
    return mention.mention().type() == MentionType.COUNTRY
        && actor(mention).possible().stream()
            .anyMatch(actor -> actor.name().equals(mention.mention().span().in(text)));
  }

  private boolean isPossessor(ResolvedMention mention) {
    int end = mention.mention().span().end();
    return text.startsWith("’s", end) || text.startsWith("'s", end);
  }

  private static Resolution<Actor> actor(ResolvedMention mention) {
    @Nullable Resolution<Actor> actor = mention.actor();
    return actor == null ? Resolution.open("", List.of(), "not an actor") : actor;
  }

  private int clauseEnd(Sentence sentence, int from) {
    Matcher end = CLAUSE_END.matcher(text).region(from, sentence.span().end());
    return end.find() ? end.start() : sentence.span().end();
  }

  private Resolution<Place> place(Sentence sentence, int trigger) {
    Optional<ResolvedMention> named =
        mentions.startingIn(sentence.span()).stream()
            .filter(m -> sentence.span().contains(m.mention().span()))
            .filter(m -> !isQuoted(m.mention().span().start()))
            .filter(m -> isPlaceOf(m, sentence, trigger))
            .findFirst();
    if (named.isPresent()) {
      return Resolution.of(new Place(named.get().mention().span().in(text)));
    }
    @Nullable Span dateline = resolved.article().dateline();
    return dateline == null
        ? Resolution.open("", List.of(), "the report does not say where")
        : Resolution.open(
            "",
            List.of(),
            "the report does not say where; %s is where it was filed".formatted(dateline.in(text)));
  }

  /** Whether a place follows "in" after the words of meeting, or "visited" in the sentence. */
  private boolean isPlaceOf(ResolvedMention mention, Sentence sentence, int trigger) {
    MentionType type = mention.mention().type();
    if (type != MentionType.PLACE && !isNamedOutright(mention)) {
      return false;
    }
    int start = mention.mention().span().start();
    String before = text.substring(Math.max(sentence.span().start(), start - 24), start);
    boolean inside =
        start > trigger
            && before.matches("(?s).*\\b(in|at)\\s+(the\\s+)?([\\p{L}]+\\s+){0,2}(of\\s+)?");
    boolean visited =
        before.matches(
            "(?is).*\\b(visited|arrived in|travell?ed to|flew to|visit to|trip to)\\s+(the\\s+)?");
    return inside || visited;
  }

  private @Nullable TimeExpression date(Sentence sentence, int trigger) {
    List<TimeExpression> candidates =
        times.startingIn(sentence.span()).stream()
            .filter(time -> time.type() == TimeType.DATE && sentence.span().contains(time.span()))
            .filter(time -> !isQuoted(time.span().start()))
            .filter(time -> !isPartOfAgreement(time.span()))
            .filter(
                time ->
                    !time.value().matches("\\d{4}|[A-Z]+_REF")
                        || time.span().in(text).matches("(?i)today|yesterday|tomorrow"))
            .toList();
    return candidates.stream()
        .filter(time -> time.span().start() > trigger)
        .findFirst()
        .orElse(candidates.isEmpty() ? null : candidates.getFirst());
  }

  private boolean isPartOfAgreement(Span span) {
    return agreements.overlaps(span);
  }

  private boolean isQuoted(int offset) {
    return quotations.covers(offset);
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
