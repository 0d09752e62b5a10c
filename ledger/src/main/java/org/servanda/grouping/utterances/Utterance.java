package org.servanda.grouping.utterances;

import java.util.List;
import java.util.Objects;
import org.servanda.grouping.digest.Party;

/**
 * One saying, as several articles carry it.
 *
 * @param speaker who said it
 * @param wordings its wordings, the longest first
 * @param alignments the first wording beside each other one, in their order
 */
public record Utterance(Party speaker, List<Wording> wordings, List<Alignment> alignments) {

  public Utterance {
    Objects.requireNonNull(speaker);
    wordings = List.copyOf(wordings);
    alignments = List.copyOf(alignments);
    if (alignments.size() != wordings.size() - 1) {
      throw new IllegalArgumentException(
          "%d alignments for %d wordings: each but the first must have one"
              .formatted(alignments.size(), wordings.size()));
    }
  }
}
