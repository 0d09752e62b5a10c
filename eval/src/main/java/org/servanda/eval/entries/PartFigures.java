package org.servanda.eval.entries;

import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of one part of the corpus.
 *
 * @param part its name
 * @param reports how many reports it has
 * @param kinds by kind of entry
 */
public record PartFigures(String part, int reports, List<KindFigures> kinds) {

  public PartFigures {
    kinds = List.copyOf(kinds);
  }

  static PartFigures of(String part, List<ScoredReport> reports, boolean withAspects) {
    return new PartFigures(
        part,
        reports.size(),
        Stream.of(Kind.values()).map(kind -> KindFigures.of(kind, reports, withAspects)).toList());
  }
}
