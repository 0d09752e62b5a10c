package org.servanda.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.text.Span;

/**
 * Words that name a time.
 *
 * @param span the words
 * @param type the kind of time
 * @param value the TIMEX3 value, such as {@code 2020-11-09}, {@code 1997}, {@code XXXX-WXX-2} for a
 *     Tuesday that cannot be placed
 * @param bounds the days it can be; null where nothing bounds them
 * @param modifier how its words narrow or widen the value; null where they do not
 */
public record TimeExpression(
    Span span,
    TimeType type,
    String value,
    @Nullable DateBounds bounds,
    @Nullable TimeModifier modifier) {

  public TimeExpression {
    Objects.requireNonNull(type);
    if (span.isEmpty() || value.isBlank()) {
      throw new IllegalArgumentException(
          "time expression '%s' at %s: it must hold words and a value".formatted(value, span));
    }
  }

  /** Whether it is a day, a month, a time of day or the like, not a length or a repetition. */
  public boolean isOnACalendar() {
    return type == TimeType.DATE || type == TimeType.TIME;
  }
}
