package org.servanda.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.text.Span;

/** Gathers the times of one text in order, and puts the day of publication into them. */
final class Timeline {

  private final List<Lexeme> lexemes;
  private final Narrative narrative;
  private final @Nullable DateBounds published;
  private final List<TimeExpression> times = new ArrayList<>();

  /** What was found last, where the next may still say of which day it is. */
  private @Nullable Found hour;

  private @Nullable Found day;

  Timeline(List<Lexeme> lexemes, Narrative narrative, Publication publication) {
    this.lexemes = lexemes;
    this.narrative = narrative;
    this.published = publication.known().orElse(null);
  }

  List<TimeExpression> times() {
    flush();
    return times;
  }

  void add(Found found) {
    if (found.meaning() instanceof Meaning.Hour time) {
      if (day != null && touch(day, found)) {
        Found before = day;
        day = null;
        put(before.from(), found.to(), at(before.meaning(), time.time()), found.modifier());
      } else {
        flush();
        hour = found;
      }
      return;
    }
    if (isDay(found.meaning())) {
      if (hour != null && hour.meaning() instanceof Meaning.Hour time && touch(hour, found)) {
        Found before = hour;
        hour = null;
        put(before.from(), found.to(), at(found.meaning(), time.time()), before.modifier());
      } else {
        flush();
        day = found;
        tell(found);
      }
      return;
    }
    flush();
    put(found.from(), found.to(), found.meaning(), found.modifier());
  }

  private void flush() {
    if (hour != null && hour.meaning() instanceof Meaning.Hour time) {
      Found alone = hour;
      hour = null;
      @Nullable Period told = narrative.told();
      Meaning meaning =
          told != null && told.scale() == Scale.DAY && near(alone)
              ? new Meaning.Stated(TimeType.TIME, told.with(time.time()))
              : new Meaning.Relative(
                  TimeType.TIME,
                  "XXXX-XX-XX" + time.time(),
                  issued -> Period.day(issued).with(time.time()));
      put(alone.from(), alone.to(), meaning, alone.modifier());
    }
    if (day != null) {
      Found alone = day;
      day = null;
      put(alone.from(), alone.to(), alone.meaning(), alone.modifier());
    }
  }

  private boolean near(Found found) {
    return found.from() - narrative.toldAt() < 30;
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Stated stated ->
          stated.period().scale() == Scale.DAY && stated.period().part().isEmpty();
      case Meaning.Relative relative ->
          relative.type() == TimeType.DATE
              && relative.at().apply(LocalDate.of(2001, 2, 3)).scale() == Scale.DAY;
      case Meaning.Valued valued -> false;
      case Meaning.Hour hour -> false;
    };
  }

  private static Meaning at(Meaning day, String time) {
    return switch (day) {
      case Meaning.Stated stated -> new Meaning.Stated(TimeType.TIME, stated.period().with(time));
      case Meaning.Relative relative ->
          new Meaning.Relative(
              TimeType.TIME,
              relative.open() + time,
              issued -> relative.at().apply(issued).with(time));
      case Meaning.Valued valued -> valued;
      case Meaning.Hour hour -> hour;
    };
  }

  /** Whether nothing but a comma or a small word stands between. */
  private boolean touch(Found before, Found after) {
    for (int i = before.to(); i < after.from(); i++) {
      switch (lexemes.get(i).sign()) {
        case COMMA, ON, OF, AT -> {}
        default -> {
          return false;
        }
      }
    }
    return after.from() - before.to() <= 2;
  }

  private void tell(Found found) {
    @Nullable Period period = period(found.meaning());
    if (period != null) {
      narrative.tell(period, found.to());
      if (period.scale() == Scale.QUARTER && found.meaning() instanceof Meaning.Relative) {
        narrative.tellQuarter(period);
      }
    }
  }

  /** The one stretch of the calendar that it is; null where it is none, or not known. */
  private @Nullable Period period(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Stated stated -> stated.period();
      case Meaning.Relative relative ->
          published != null && published.earliest().equals(published.latest())
              ? at(relative, published.earliest())
              : null;
      case Meaning.Valued valued -> null;
      case Meaning.Hour hour -> null;
    };
  }

  private static @Nullable Period at(Meaning.Relative relative, LocalDate issued) {
    try {
      return relative.at().apply(issued);
    } catch (DateTimeException | ArithmeticException e) {
      return null; // years that no calendar has
    }
  }

  private void put(int from, int to, Meaning meaning, @Nullable TimeModifier modifier) {
    Span span = new Span(lexemes.get(from).start(), lexemes.get(to - 1).end());
    tell(new Found(from, to, meaning, modifier));
    if (meaning instanceof Meaning.Valued valued
        && valued.type() == TimeType.DURATION
        && valued.value().endsWith("M")) {
      narrative.tellMonths();
    }
    times.add(expression(span, meaning, modifier));
  }

  private TimeExpression expression(Span span, Meaning meaning, @Nullable TimeModifier modifier) {
    return switch (meaning) {
      case Meaning.Stated stated ->
          new TimeExpression(
              span, stated.type(), stated.period().value(), stated.period().bounds(), modifier);
      case Meaning.Valued valued ->
          new TimeExpression(span, valued.type(), valued.value(), valued.bounds(), modifier);
      case Meaning.Relative relative -> relative(span, relative, modifier);
      case Meaning.Hour alone -> throw new IllegalStateException("an hour without its day");
    };
  }

  private TimeExpression relative(
      Span span, Meaning.Relative meaning, @Nullable TimeModifier modifier) {
    @Nullable Period first = published == null ? null : at(meaning, published.earliest());
    @Nullable Period last = published == null ? null : at(meaning, published.latest());
    if (first == null || last == null || last.start().isBefore(first.start())) {
      return new TimeExpression(span, meaning.type(), meaning.open(), null, modifier);
    }
    DateBounds bounds = new DateBounds(first.bounds().earliest(), last.bounds().latest());
    boolean oneYear = first.start().getYear() == last.start().getYear();
    boolean longer = first.scale().compareTo(Scale.DAY) > 0;
    String value =
        first.value().equals(last.value())
            ? first.value()
            : oneYear && longer && !meaning.open().startsWith("X")
                ? Period.year(first.start().getYear())
                : meaning.open();
    return new TimeExpression(span, meaning.type(), value, bounds, modifier);
  }
}
