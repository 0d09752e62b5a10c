package org.servanda.grouping.utterances;

import java.util.List;
import java.util.Objects;
import org.servanda.grouping.digest.Saying;

/**
 * One wording of an utterance.
 *
 * @param articles the ids of the articles that have exactly it
 * @param saying the words, as the first of them has them
 */
public record Wording(List<String> articles, Saying saying) {

  public Wording {
    Objects.requireNonNull(saying);
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(
          "a wording in no article: leave it out, or say where it stands");
    }
  }
}
