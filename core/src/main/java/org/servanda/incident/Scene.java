package org.servanda.incident;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.MentionType;
import org.servanda.reading.Resolution;
import org.servanda.register.CitedAgreement;
import org.servanda.register.Place;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Tells where and when an act was, by the words of its clause and then by those of its sentence.
 */
final class Scene {

  private static final Pattern LED =
      Pattern.compile(
          "\\b(?:in|near|at|on|from|into|of|outside|inside|around|across|along|to|over|off|between)\\s+"
              + "(?:the\\s+)?(?:\\p{L}+\\s+){0,2}$");

  /** How far before a place the word that leads to it is looked for. */
  private static final int REACH = 32;

  private final String text;
  private final SpanIndex<ResolvedMention> mentions;
  private final SpanIndex<TimeExpression> times;
  private final SpanIndex<CitedAgreement> agreements;

  Scene(ResolvedReading resolved) {
    this.text = resolved.article().text();
    this.mentions = SpanIndex.of(resolved.mentions(), mention -> mention.mention().span());
    this.times = SpanIndex.of(resolved.dated().times(), TimeExpression::span);
    this.agreements = SpanIndex.of(resolved.agreements(), CitedAgreement::span);
  }

  /** Where; unresolved where the report does not say. */
  Resolution<Place> place(Span words) {
    List<ResolvedMention> inside = mentions.startingIn(words);
    Optional<Span> place =
        Stream.concat(
                inside.stream().filter(mention -> is(mention, MentionType.PLACE)),
                inside.stream()
                    .filter(mention -> is(mention, MentionType.COUNTRY) && isLed(mention)))
            .map(mention -> mention.mention().span())
            .findFirst();
    return place
        .map(span -> Resolution.of(new Place(span.in(text))))
        .orElseGet(() -> Resolution.open("", List.of(), "the report does not say where"));
  }

  private static boolean is(ResolvedMention mention, MentionType type) {
    return mention.mention().type() == type;
  }

  private boolean isLed(ResolvedMention mention) {
    int start = mention.mention().span().start();
    return LED.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }

  /** When; null where the report does not say. A day that an agreement is named by is not meant. */
  @Nullable TimeExpression date(Span words, Span clause, Span sentence) {
    return Stream.of(words, clause, sentence)
        .flatMap(span -> times.startingIn(span).stream())
        .filter(TimeExpression::isOnACalendar)
        .filter(time -> !agreements.overlaps(time.span()))
        .findFirst()
        .orElse(null);
  }
}
