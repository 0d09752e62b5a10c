package org.servanda.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.text.Span;

/**
 * Bounds the day of an article that does not print it, by what it says of its own day: that it is
 * {@code nearly ten months after} something, while the article dates only few things that were. The
 * event counted from is one of those, and which one need not be known: the bounds hold for each of
 * them that the rest of the article allows. Failing that, the article is not before the last day
 * that it tells as past. Never a guessed day.
 */
final class ArticleDate {

  /** With more dates than this the event that is counted from could be anything. */
  private static final int MOST_ANCHORS = 3;

  /** A date that is longer, in days, is no event to count from. */
  private static final int LONGEST_ANCHOR = 31;

  /** How many words around a length of time are looked at. */
  private static final int REACH = 40;

  private static final double DAYS_OF_YEAR = 365.25;

  private static final double DAYS_OF_MONTH = DAYS_OF_YEAR / 12;

  /** Up to this count {@code almost four years} is said of three and a half, not of three. */
  private static final int FEW = 4;

  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([YMW])");

  /** What keeps going on: its length is counted up to the article's own day. */
  private static final Pattern GOING_ON =
      Pattern.compile("(?i)(?:remain\\w*|still|continu\\w*|\\p{L}{2,}ing)\\b[^.,;]{0,60}$");

  private final String text;
  private final List<Lexeme> lexemes;
  private final OutlookFinder outlooks;
  private final PastDays pastDays;

  ArticleDate(String text, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
    this.outlooks = new OutlookFinder(lexemes);
    this.pastDays = new PastDays(text, lexemes);
  }

  /** The bounds, with the words that say so; undated where there are none. */
  Publication of(List<TimeExpression> times) {
    return counted(times).orElseGet(() -> notBefore(times));
  }

  /** That it is not before the last of the days that the article tells as past. */
  private Publication notBefore(List<TimeExpression> times) {
    @Nullable LocalDate last = null;
    List<Span> reasons = new ArrayList<>();
    for (TimeExpression time : times) {
      @Nullable LocalDate day =
          pastDays.dayOf(time, lexemeAt(time.span().start()), lexemeAt(time.span().end()));
      if (day != null && (last == null || day.isAfter(last))) {
        last = day;
        reasons.clear();
      }
      if (day != null && day.equals(last)) {
        reasons.add(time.span());
      }
    }
    return last == null
        ? new Publication.Undated()
        : new Publication.NotBefore(last, Publication.Basis.INFERRED, reasons);
  }

  /** The bounds that lengths of time counted from events give. */
  private Optional<Publication> counted(List<TimeExpression> times) {
    List<TimeExpression> past = times.stream().filter(this::isPast).toList();
    List<TimeExpression> anchors = past.stream().filter(ArticleDate::isAnchor).toList();
    List<DateBounds> events = anchors.stream().flatMap(t -> bounds(t).stream()).distinct().toList();
    if (events.isEmpty() || events.size() > MOST_ANCHORS) {
      return Optional.empty();
    }
    LocalDate earliest =
        past.stream()
            .flatMap(time -> bounds(time).stream())
            .map(DateBounds::earliest)
            .max(LocalDate::compareTo)
            .orElseThrow();
    @Nullable DateBounds found = null;
    List<Span> reasons = new ArrayList<>();
    for (TimeExpression time : times) {
      @Nullable DateBounds counted = isCounted(time) ? after(time, events, earliest) : null;
      @Nullable DateBounds both = counted == null ? null : common(found, counted);
      if (both != null) {
        found = both;
        reasons.add(time.span());
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    anchors.forEach(anchor -> reasons.add(anchor.span()));
    reasons.sort(null);
    return Optional.of(new Publication.Dated(found, Publication.Basis.INFERRED, reasons));
  }

  private static Optional<DateBounds> bounds(TimeExpression time) {
    return Optional.ofNullable(time.bounds());
  }

  /** A date of the calendar that the words around it speak of as past. */
  private boolean isPast(TimeExpression time) {
    if (time.bounds() == null || time.type() != TimeType.DATE) {
      return false;
    }
    int from = lexemeAt(time.span().start());
    return outlooks.of(from, lexemeAt(time.span().end())) == Outlook.BACK;
  }

  private static boolean isAnchor(TimeExpression time) {
    return bounds(time)
        .filter(b -> b.latest().toEpochDay() - b.earliest().toEpochDay() <= LONGEST_ANCHOR)
        .isPresent();
  }

  /** Whether a length of time is counted from an event to the article's own day. */
  private boolean isCounted(TimeExpression time) {
    if (time.type() != TimeType.DURATION || !LENGTH.matcher(time.value()).matches()) {
      return false;
    }
    int behind = time.span().end();
    boolean isAfter =
        text.startsWith(" after ", behind)
            || text.startsWith(" since ", behind)
            || text.startsWith(" following ", behind);
    return isAfter && (goesOn(time.span().start()) || isTakenUp(lexemeAt(behind)));
  }

  private boolean goesOn(int start) {
    return GOING_ON.matcher(text.substring(Math.max(0, start - 2 * REACH), start)).find();
  }

  /** Whether the main clause, after the comma, does not speak of the past. */
  private boolean isTakenUp(int behind) {
    boolean inMain = false;
    for (int i = behind; i < lexemes.size() && i < behind + REACH; i++) {
      switch (lexemes.get(i).sign()) {
        case STOP -> {
          return inMain;
        }
        case COMMA -> inMain = true;
        case PAST_VERB, AHEAD_VERB, PLANNED -> {
          if (inMain) {
            return false;
          }
        }
        default -> {}
      }
    }
    return inMain;
  }

  /** The days that are so long after one of the events and not before {@code earliest}. */
  private static @Nullable DateBounds after(
      TimeExpression time, List<DateBounds> events, LocalDate earliest) {
    @Nullable DateBounds all = null;
    for (DateBounds event : events) {
      DateBounds one = after(time, event);
      if (!one.latest().isBefore(earliest)) {
        LocalDate from = one.earliest().isBefore(earliest) ? earliest : one.earliest();
        all = all == null ? new DateBounds(from, one.latest()) : cover(all, from, one.latest());
      }
    }
    return all;
  }

  private static DateBounds after(TimeExpression time, DateBounds event) {
    Matcher length = LENGTH.matcher(time.value());
    if (!length.matches()) {
      throw new IllegalArgumentException(
          "length %s: only years, months and weeks are counted".formatted(time.value()));
    }
    int count = Integer.parseInt(length.group(1));
    double unit =
        switch (length.group(2)) {
          case "Y" -> DAYS_OF_YEAR;
          case "M" -> DAYS_OF_MONTH;
          default -> 7;
        };
    double less = 0.5;
    double more = 0.5;
    switch (time.modifier()) {
      case LESS_THAN, EQUAL_OR_LESS -> {
        less = count < FEW ? 0.5 : 1;
        more = 0;
      }
      case MORE_THAN, EQUAL_OR_MORE -> {
        less = 0;
        more = 1;
      }
      case null, default -> {}
    }
    return new DateBounds(
        event.earliest().plusDays((long) Math.floor((count - less) * unit)),
        event.latest().plusDays((long) Math.floor((count + more) * unit)));
  }

  private static DateBounds cover(DateBounds bounds, LocalDate from, LocalDate to) {
    return new DateBounds(
        from.isBefore(bounds.earliest()) ? from : bounds.earliest(),
        to.isAfter(bounds.latest()) ? to : bounds.latest());
  }

  /** What two bounds have in common; null where they contradict one another. */
  private static @Nullable DateBounds common(@Nullable DateBounds one, DateBounds other) {
    if (one == null) {
      return other;
    }
    return one.overlaps(other)
        ? new DateBounds(
            one.earliest().isAfter(other.earliest()) ? one.earliest() : other.earliest(),
            one.latest().isBefore(other.latest()) ? one.latest() : other.latest())
        : null;
  }

  /** The first lexeme that starts at an offset or behind it. */
  private int lexemeAt(int offset) {
    int low = 0;
    int high = lexemes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lexemes.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
