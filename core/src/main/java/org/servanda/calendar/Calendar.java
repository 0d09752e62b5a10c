package org.servanda.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.reading.Reading;
import org.servanda.text.Span;

/**
 * Reading to dated reading: finds dates, weekdays, references to the day of publication and lengths
 * of time, and gives them TIMEX3 values. What depends on the day of publication gets a day only if
 * that is known. Stateless and thread-safe.
 */
public final class Calendar {

  /** Finds the times of an article. */
  public DatedReading date(Reading reading) {
    Publication publication = reading.article().publication();
    @Nullable DateBounds published =
        publication instanceof Publication.Dated dated ? dated.bounds() : null;
    String text = reading.article().text();
    int[] words = wordStarts(text);
    TreeMap<Integer, TimeExpression> taken = new TreeMap<>();
    for (TimeRule rule : TimeRule.values()) {
      Matcher matcher = rule.pattern().matcher(text);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      int end = 0;
      for (int start : words) {
        if (start < end
            || !rule.canBegin(text.charAt(start))
            || !matcher.region(start, text.length()).lookingAt()) {
          continue;
        }
        end = matcher.end();
        @Nullable TimeExpression time = rule.read(matcher, published);
        if (time != null && isFree(time.span(), taken)) {
          taken.put(time.span().start(), time);
        }
      }
    }
    List<TimeExpression> times = new ArrayList<>(taken.values());
    return new DatedReading(reading, times, publication);
  }

  /** Where words and numbers begin: no time begins elsewhere. */
  private static int[] wordStarts(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
        .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        .toArray();
  }

  private static boolean isFree(Span span, NavigableMap<Integer, TimeExpression> taken) {
    var before = taken.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.start();
  }
}
