package org.servanda.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.entry.Meeting.Kind;
import org.servanda.reading.MentionType;
import org.servanda.reading.Quotation;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Finds who took part in a meeting: those named around the words of meeting, outside quotations.
 */
final class Participants {

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          ", (?!and )|;|\\b(?:while|after|before)\\b|\\band (?:was|were|is|are|will|then|also)\\b");

  private static final Pattern WHERE = Pattern.compile("\\b(?:at|in|near)\\s+$");

  private final String text;
  private final SpanIndex<ResolvedMention> mentions;
  private final SpanIndex<Quotation> quotations;

  Participants(
      ResolvedReading resolved,
      SpanIndex<ResolvedMention> mentions,
      SpanIndex<Quotation> quotations) {
    this.text = resolved.article().text();
    this.mentions = mentions;
    this.quotations = quotations;
  }

  /** The subject, and those named after the words of meeting, up to the end of their clause. */
  List<Resolution<Actor>> of(MeetingWords words) {
    Sentence sentence = words.sentence();
    List<Resolution<Actor>> participants = new ArrayList<>(subject(sentence, words.span().start()));
    int end = clauseEnd(sentence, words.span().end());
    List<Resolution<Actor>> others = persons(new Span(words.span().end(), end));
    if (participants.isEmpty() && words.kind() == Kind.NEWS_CONFERENCE) {
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
    subject.addAll(actors(before.getLast()));
    for (int i = before.size() - 2; i >= 0; i--) {
      Span between =
          new Span(
              before.get(i).mention().span().end(),
              Math.max(next, before.get(i).mention().span().end()));
      boolean listed = subject.size() > 1 && between.in(text).matches(",\\s+");
      if (!listed && !between.in(text).matches("(?s)[^.;]{0,60}\\band\\b[^.;,]{0,60}")) {
        break;
      }
      subject.addAll(0, actors(before.get(i)));
      next = before.get(i).mention().span().start();
    }
    return subject.stream().distinct().toList();
  }

  private List<Resolution<Actor>> persons(Span span) {
    return personMentions(span).stream().flatMap(m -> actors(m).stream()).distinct().toList();
  }

  /** Persons, and offices that stand without a name; where there are none, bodies and states. */
  private List<ResolvedMention> personMentions(Span span) {
    List<ResolvedMention> all =
        mentions.startingIn(span).stream()
            .filter(m -> span.contains(m.mention().span()) && m.actor() != null)
            .filter(m -> !quotations.covers(m.mention().span().start()))
            .filter(m -> !isPossessor(m) && !isWhere(m))
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
    return mention.mention().type() == MentionType.ORGANIZATION || isCountryByName(mention, text);
  }

  /** Whether a country is named by its own name, not by an adjective. */
  static boolean isCountryByName(ResolvedMention mention, String text) {
    return mention.mention().type() == MentionType.COUNTRY
        && actor(mention).possible().stream()
            .anyMatch(actor -> actor.name().equals(mention.mention().span().in(text)));
  }

  /** Whether a name is where something is: {@code at Hillsborough}. */
  private boolean isWhere(ResolvedMention mention) {
    int start = mention.mention().span().start();
    return WHERE.matcher(text.substring(Math.max(0, start - 8), start)).find();
  }

  private boolean isPossessor(ResolvedMention mention) {
    int end = mention.mention().span().end();
    return text.startsWith("’s", end) || text.startsWith("'s", end);
  }

  /** Whom a mention means, one by one. */
  private static List<Resolution<Actor>> actors(ResolvedMention mention) {
    Resolution<Actor> actor = actor(mention);
    return actor instanceof Resolution.Several<Actor>(List<Actor> all)
        ? all.stream().map(Resolution::of).toList()
        : List.of(actor);
  }

  private static Resolution<Actor> actor(ResolvedMention mention) {
    @Nullable Resolution<Actor> actor = mention.actor();
    return actor == null ? Resolution.open("", List.of(), "not an actor") : actor;
  }

  private int clauseEnd(Sentence sentence, int from) {
    Matcher end = CLAUSE_END.matcher(text).region(from, sentence.span().end());
    return end.find() ? end.start() : sentence.span().end();
  }
}
