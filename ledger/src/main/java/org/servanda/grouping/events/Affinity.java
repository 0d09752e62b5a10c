package org.servanda.grouping.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.When;

/**
 * How likely two articles are about one event: how alike their words are, less where they were
 * published far apart, and against it where their meetings or days contradict each other.
 */
final class Affinity {

  /** Days after the first report in which most reports of an event appear. */
  static final double NEAR = 60;

  /**
   * What speaks against one event weighs as having nothing in common: less than that, and one
   * article with a wrong date would keep two halves of an event apart.
   */
  static final double CONTRADICTION = 0;

  private final List<Digest> digests;
  private final Vectors vectors;

  Affinity(List<Digest> digests, Vectors vectors) {
    this.digests = digests;
    this.vectors = vectors;
  }

  int count() {
    return digests.size();
  }

  double of(int one, int other) {
    Digest a = digests.get(one);
    Digest b = digests.get(other);
    if (Occasion.contradict(a, b)) {
      return CONTRADICTION;
    }
    double alike = vectors.of(one).cosine(vectors.of(other));
    return alike * nearness(a.published(), b.published());
  }

  private static double nearness(@Nullable DateBounds one, @Nullable DateBounds other) {
    if (one == null || other == null) {
      return 1;
    }
    return Math.min(1, NEAR / Math.max(1, When.gap(one, other)));
  }
}
