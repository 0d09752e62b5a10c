package org.servanda.register;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.calendar.DatedReading;
import org.servanda.calendar.TimeExpression;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** When the agreements that an article cites were concluded, as far as it prints that. */
final class CitedDates {

  private static final Pattern CONCLUDED =
      Pattern.compile(
          "(?i),? (?:(?:which|that) )?[^.;:“”\"]{0,40}\\b(?:signed|reached|concluded|adopted|agreed|brokered"
              + "|initial(?:l)?ed|struck|sealed|announced)"
              + "(?: in [\\p{L}.' -]{2,25})?(?: (?:on|in|of))? ?");

  /** That it was not concluded then, or is yet to be. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:not|never|will|would|to be|could|may|might|must|should|due|expected)\\b|n['’]t\\b");

  /** That an agreement is concluded, right before the words. */
  private static final Pattern CONCLUDING =
      Pattern.compile(
          "(?i)\\b(?:signed|reached|concluded|struck|sealed|initial(?:l)?ed|adopted|agreed)"
              + "(?: (?:on|to))?(?: [\\p{L}'-]+){0,2} $");

  /** What can stand between an agreement and the day on which it was concluded. */
  private static final Pattern ON =
      Pattern.compile(
          "(?: (?:in|at) \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)?(?: (?:on|in|late|early|last))* ");

  /** How far behind the words a date can start. */
  private static final int REACH = 70;

  private final String text;
  private final SpanIndex<TimeExpression> times;

  CitedDates(DatedReading dated) {
    this.text = dated.article().text();
    this.times = SpanIndex.of(dated.times(), TimeExpression::span);
  }

  /** The date in the words that cite an agreement, or in a clause behind them. */
  Optional<DateBounds> of(Span span) {
    return times.startingIn(span).stream()
        .filter(time -> span.contains(time.span()))
        .flatMap(time -> Optional.ofNullable(time.bounds()).stream())
        .findFirst()
        .or(() -> dateAfter(span));
  }

  /** The date of {@code …, which both sides signed in Geneva on 1 May 1999}. */
  private Optional<DateBounds> dateAfter(Span span) {
    for (TimeExpression time : times.startingIn(span.end(), span.end() + REACH + 1)) {
      @Nullable DateBounds bounds = time.bounds();
      if (bounds != null) {
        String between = text.substring(span.end(), time.span().start()).replaceAll("\\s+", " ");
        boolean concluded =
            (isConcluding(span) && ON.matcher(between).matches())
                || (CONCLUDED.matcher(between).matches() && !DENIED.matcher(between).find());
        return concluded ? Optional.of(bounds) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isConcluding(Span span) {
    int from = Math.max(0, span.start() - REACH);
    String before = text.substring(from, span.start()).replaceAll("\\s+", " ");
    String sentence = before.substring(before.lastIndexOf(". ") + 1);
    return CONCLUDING.matcher(sentence).find() && !DENIED.matcher(sentence).find();
  }
}
