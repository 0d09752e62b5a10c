package org.servanda.calendar;

import java.util.List;
import java.util.Objects;
import org.servanda.article.Article;
import org.servanda.article.Publication;
import org.servanda.reading.Reading;

/**
 * A reading with its times.
 *
 * @param reading what was dated
 * @param times the time expressions, by start; they do not overlap
 * @param publication when the article was published, as far as is known after reading it
 */
public record DatedReading(Reading reading, List<TimeExpression> times, Publication publication) {

  public DatedReading {
    Objects.requireNonNull(reading);
    Objects.requireNonNull(publication);
    times = List.copyOf(times);
  }

  public Article article() {
    return reading.article();
  }
}
