package org.servanda.agreements;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeType;
import org.servanda.reading.Word;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Finds by when something is owed: {@code by 15 May}, {@code within 30 days of signing}. */
final class Deadlines {

  private static final Set<String> LEADS =
      Set.of("by", "before", "until", "within", "on", "than", "to");
  private static final Set<String> LENGTH_LEADS = Set.of("within", "than", "in");
  private static final Set<String> TAILS = Set.of("of", "from", "after", "following");

  private static final Map<String, String> UNITS =
      Map.of(
          "hours", "H", "day", "D", "days", "D", "week", "W", "weeks", "W", "month", "M", "months",
          "M", "year", "Y", "years", "Y");

  /** How many words can stand between the leading word and the time. */
  private static final int REACH = 5;

  private static final long HOURS_OF_DAY = 24;

  private final String text;
  private final SpanIndex<TimeExpression> times;
  private final @Nullable DateBounds concluded;

  Deadlines(String text, List<TimeExpression> times, @Nullable DateBounds concluded) {
    this.text = text;
    this.times = SpanIndex.of(times, TimeExpression::span);
    this.concluded = concluded;
  }

  /** The first deadline in some words; offsets of the article. Null where they set none. */
  @Nullable Deadline in(List<Word> words) {
    if (words.isEmpty()) {
      return null;
    }
    Span all = words.getFirst().span().cover(words.getLast().span());
    for (TimeExpression time : times.startingIn(all)) {
      @Nullable Deadline deadline = deadline(words, time);
      if (deadline != null) {
        return deadline;
      }
    }
    return counted(words);
  }

  /** {@code within sixty (60) days of …}: a length whose number is written twice. */
  private @Nullable Deadline counted(List<Word> words) {
    for (int i = 0; i + 3 < words.size(); i++) {
      boolean bracketed =
          words.get(i).form().equals("(")
              && words.get(i + 2).form().equals(")")
              && isCount(words.get(i + 1).form());
      @Nullable String unit = bracketed ? UNITS.get(words.get(i + 3).lower()) : null;
      if (unit == null) {
        continue;
      }
      String count = words.get(i + 1).form();
      String value = (unit.equals("H") ? "PT" : "P") + count + unit;
      Span span = words.get(i).span().cover(words.get(i + 3).span());
      return deadline(words, new TimeExpression(span, TimeType.DURATION, value, null, null));
    }
    return null;
  }

  private static boolean isCount(String form) {
    return form.length() <= 3 && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private @Nullable Deadline deadline(List<Word> words, TimeExpression time) {
    boolean length = time.type() == TimeType.DURATION;
    int at = 0;
    while (at < words.size() && words.get(at).span().end() <= time.span().start()) {
      at++;
    }
    Set<String> leads = length ? LENGTH_LEADS : LEADS;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String lower = words.get(i).lower();
      if (lower.equals("to") || lower.equals(",") || lower.equals("for")) {
        return null;
      }
      if (leads.contains(lower)) {
        // "no later than" starts two words before.
        int from = lower.equals("than") ? Math.max(0, i - 2) : i;
        int end = length ? tail(words, time) : time.span().end();
        Span span = new Span(words.get(from).span().start(), end);
        return new Deadline(span, time.value(), length ? due(time, span) : time.bounds());
      }
    }
    return null;
  }

  /** Where {@code of the signing of this agreement} ends, after a length of time. */
  private static int tail(List<Word> words, TimeExpression time) {
    int end = time.span().end();
    boolean inTail = false;
    for (Word word : words) {
      if (word.span().start() < time.span().end()) {
        continue;
      }
      boolean stops = ",;.:".contains(word.form());
      if (stops || (!inTail && !TAILS.contains(word.lower()))) {
        return end;
      }
      inTail = true;
      end = word.span().end();
    }
    return end;
  }

  /** The last day of a length that runs from the signing, where that is known. */
  private @Nullable DateBounds due(TimeExpression time, Span span) {
    String words = span.in(text).toLowerCase(Locale.ROOT);
    boolean fromSigning =
        words.contains("signing") || words.contains("signature") || words.contains("conclusion");
    if (concluded == null || !fromSigning) {
      return null;
    }
    try {
      return new DateBounds(
          plus(concluded.earliest(), time.value()), plus(concluded.latest(), time.value()));
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private static LocalDate plus(LocalDate day, String value) {
    if (!value.startsWith("PT")) {
      return day.plus(Period.parse(value));
    }
    long hours = Duration.parse(value).toHours();
    return day.plusDays((hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY);
  }
}
