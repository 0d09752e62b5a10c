package org.servanda.entry;

import java.util.List;
import java.util.stream.Stream;
import org.servanda.article.Evidence;

/**
 * One row of the ledger. It stands on words of an article and cannot be built without them.
 * Switches over it have no {@code default}, so that a new kind of entry stops every renderer from
 * compiling until it can show it.
 */
public sealed interface Entry
    permits Statement,
        Meeting,
        AgreementReference,
        ComplianceClaim,
        Position,
        Incident,
        Interaction {

  /** The words it was read from, at least one, all of the same article. */
  List<Evidence> evidence();

  /** A copy of {@code evidence} that can stand under an entry. */
  static List<Evidence> grounds(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an entry without evidence: name the words it stands on");
    }
    long articles = evidence.stream().map(Evidence::article).distinct().count();
    if (articles > 1) {
      throw new IllegalArgumentException(
          "an entry with evidence of %d articles: it stands on one".formatted(articles));
    }
    return List.copyOf(evidence);
  }

  /** The words of an entry's parts, each once. */
  static List<Evidence> grounds(Stream<Stream<Evidence>> parts) {
    return grounds(parts.flatMap(part -> part).distinct().toList());
  }
}
