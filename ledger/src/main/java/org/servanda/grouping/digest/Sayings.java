package org.servanda.grouping.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeModifier;
import org.servanda.calendar.TimeType;
import org.servanda.entry.Statement;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Makes sayings of an article's statements. */
final class Sayings {

  /** Characters kept of a saying: some 300 words. */
  private static final int LONGEST = 2_000;

  private final String text;
  private final CodePoints codePoints;
  private final SpanIndex<TimeExpression> times;

  Sayings(ArticleRecord record, CodePoints codePoints) {
    this.text = record.article().text();
    this.codePoints = codePoints;
    this.times = SpanIndex.of(record.resolved().dated().times(), TimeExpression::span);
  }

  Saying of(Statement statement, Party speaker) {
    StringBuilder words = new StringBuilder();
    List<Quantity> quantities = new ArrayList<>();
    for (Span part : statement.attribution().content()) {
      if (words.length() >= LONGEST) {
        break;
      }
      if (!words.isEmpty()) {
        words.append(' ');
      }
      int shift = words.length() - part.start();
      int end = Math.min(part.end(), part.start() + LONGEST - words.length());
      words.append(text, part.start(), end);
      times.startingIn(part).stream()
          .filter(time -> time.type() == TimeType.DURATION && time.span().end() <= end)
          .forEach(time -> quantities.add(length(time, shift)));
    }
    quantities.addAll(Numbers.in(words.toString(), quantities));
    quantities.sort(Comparator.comparingInt(Quantity::start));
    TimeExpression date = statement.date();
    return new Saying(
        speaker,
        words.toString(),
        quantities,
        statement.attribution().style(),
        date == null ? null : new When(date.span().in(text), date.value(), date.bounds()),
        statement.attribution().content().stream().map(codePoints::fromUtf16).toList());
  }

  private static Quantity length(TimeExpression time, int shift) {
    TimeModifier modifier = time.modifier();
    String value = modifier == null ? time.value() : time.value() + " " + modifier;
    return new Quantity(
        Quantity.Kind.TIME, time.span().start() + shift, time.span().end() + shift, value);
  }
}
