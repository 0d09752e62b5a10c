package org.servanda.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.MentionType;
import org.servanda.reading.Quotation;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.register.CitedAgreement;
import org.servanda.register.Place;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Finds where and when people met, in the sentence that says so. */
final class Circumstances {

  private final ResolvedReading resolved;
  private final String text;
  private final SpanIndex<ResolvedMention> mentions;
  private final SpanIndex<Quotation> quotations;
  private final SpanIndex<TimeExpression> times;
  private final SpanIndex<CitedAgreement> agreements;

  Circumstances(
      ResolvedReading resolved,
      SpanIndex<ResolvedMention> mentions,
      SpanIndex<Quotation> quotations) {
    this.resolved = resolved;
    this.text = resolved.article().text();
    this.mentions = mentions;
    this.quotations = quotations;
    this.times = SpanIndex.of(resolved.dated().times(), TimeExpression::span);
    this.agreements = SpanIndex.of(resolved.agreements(), CitedAgreement::span);
  }

  /** Where; unresolved where the report does not say. */
  Resolution<Place> place(MeetingWords words) {
    Sentence sentence = words.sentence();
    int trigger = words.span().start();
    Optional<ResolvedMention> named =
        mentions.startingIn(sentence.span()).stream()
            .filter(m -> sentence.span().contains(m.mention().span()))
            .filter(m -> !quotations.covers(m.mention().span().start()))
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
    if (type != MentionType.PLACE && !Participants.isCountryByName(mention, text)) {
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

  /** When; null where the report does not say. */
  @Nullable TimeExpression date(MeetingWords words) {
    Sentence sentence = words.sentence();
    int trigger = words.span().start();
    List<TimeExpression> candidates =
        times.startingIn(sentence.span()).stream()
            .filter(TimeExpression::isOnACalendar)
            .filter(time -> sentence.span().contains(time.span()))
            .filter(time -> !quotations.covers(time.span().start()))
            .filter(time -> !agreements.overlaps(time.span()))
            .filter(
                time ->
                    !time.value().matches("\\d{4}|[A-Z]+_REF")
                        || time.span()
                            .in(text)
                            .matches("(?i)today|tonight|yesterday|tomorrow|(this|last) [a-z]+ing"))
            .toList();
    return candidates.stream()
        .filter(time -> time.span().start() > trigger)
        .findFirst()
        .orElse(candidates.isEmpty() ? null : candidates.getFirst());
  }
}
