package org.servanda.grouping.events;

import java.util.List;
import org.servanda.grouping.digest.Digest;

/** Groups articles by event. Stateless and thread-safe. */
public final class Events {

  /**
   * How alike the articles of two clusters must be on average. Chosen on one half of the events of
   * a corpus and scored on the other; see {@code docs/grouping.md}.
   */
  public static final double THRESHOLD = 0.1;

  private Events() {}

  /**
   * The groups, each as the ascending indexes of its articles.
   *
   * @param digests of articles that are no copies of one another, in an order that does not hang on
   *     how they arrived
   * @param vectors theirs
   * @param threshold how alike the articles of a group must be; {@link #THRESHOLD} is measured
   */
  public static List<int[]> of(List<Digest> digests, Vectors vectors, double threshold) {
    return AverageLinkage.of(
        new Affinity(digests, vectors),
        pair -> Candidates.forEach(digests, vectors, pair),
        threshold);
  }
}
