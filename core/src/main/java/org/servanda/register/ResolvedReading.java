package org.servanda.register;

import java.util.List;
import java.util.Objects;
import org.servanda.article.Article;
import org.servanda.calendar.DatedReading;

/**
 * A dated reading in which it is known, as far as the article tells, who and what is meant.
 *
 * @param dated what was resolved
 * @param mentions all of the reading's mentions and the pronouns that stand for a person, by start
 * @param speakers all of the reading's attributions, in its order
 * @param agreements the agreements cited, by start
 */
public record ResolvedReading(
    DatedReading dated,
    List<ResolvedMention> mentions,
    List<Speaker> speakers,
    List<CitedAgreement> agreements) {

  public ResolvedReading {
    Objects.requireNonNull(dated);
    mentions = List.copyOf(mentions);
    speakers = List.copyOf(speakers);
    agreements = List.copyOf(agreements);
    if (speakers.size() != dated.reading().attributions().size()) {
      throw new IllegalArgumentException(
          "%d speakers for %d attributions: each attribution has one, resolved or not"
              .formatted(speakers.size(), dated.reading().attributions().size()));
    }
  }

  public Article article() {
    return dated.article();
  }
}
