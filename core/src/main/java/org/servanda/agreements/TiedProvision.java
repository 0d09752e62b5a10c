package org.servanda.agreements;

import java.util.Objects;

/**
 * The provision that words are about, found by their meaning.
 *
 * @param provision which one
 * @param score how near the two are in meaning, between 0 and 1
 */
public record TiedProvision(Provision provision, double score) {

  public TiedProvision {
    Objects.requireNonNull(provision);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "score %s of provision %s: it must lie between 0 and 1"
              .formatted(score, provision.number()));
    }
  }
}
