package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Attribution;
import org.servanda.reading.Resolution;

/**
 * Someone said or thinks something.
 *
 * @param article where it is reported
 * @param attribution the words
 * @param speaker who said it
 * @param addressee to whom; null where not stated
 * @param venue the words that name the occasion, such as a news conference; null where not stated
 * @param date when it was said; null where not stated
 */
public record Statement(
    Article article,
    Attribution attribution,
    Resolution<Actor> speaker,
    @Nullable Resolution<Actor> addressee,
    @Nullable Evidence venue,
    @Nullable TimeExpression date)
    implements Entry {

  public Statement {
    Objects.requireNonNull(article);
    Objects.requireNonNull(attribution);
    Objects.requireNonNull(speaker);
  }

  /** The content, then the cue, then the source. */
  @Override
  public List<Evidence> evidence() {
    return Stream.of(attribution.content(), attribution.cue(), attribution.source())
        .flatMap(List::stream)
        .map(span -> new Evidence(article, span))
        .toList();
  }
}
