package org.servanda.entry;

import java.util.List;
import java.util.stream.Stream;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.register.Speaker;

/**
 * In whose words something is told: the speaker whom the report quotes, whom that speaker quotes,
 * and so on inwards. Nobody where the report says it in its own voice; its outlet and agency are
 * those of the article.
 *
 * @param speakers the outermost first
 */
public record SourceChain(List<Speaker> speakers) {

  /** The report's own voice. */
  public static final SourceChain REPORT = new SourceChain(List.of());

  public SourceChain {
    speakers = List.copyOf(speakers);
  }

  /** The words for each speaker and for the saying. */
  Stream<Evidence> evidence(Article article) {
    return speakers.stream()
        .map(Speaker::attribution)
        .flatMap(attribution -> Stream.of(attribution.source(), attribution.cue()))
        .flatMap(List::stream)
        .map(span -> new Evidence(article, span));
  }
}
