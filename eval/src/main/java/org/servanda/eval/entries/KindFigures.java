package org.servanda.eval.entries;

import java.util.List;
import java.util.stream.Stream;
import org.servanda.eval.score.Tally;

/**
 * The figures of a kind of entry.
 *
 * @param kind its name
 * @param found those of the kind whose words overlap
 * @param right those of them whose key aspects agree
 * @param aspects how often each aspect agrees among those found; none for reports that nobody reads
 */
public record KindFigures(String kind, Tally found, Tally right, List<AspectFigures> aspects) {

  public KindFigures {
    aspects = List.copyOf(aspects);
  }

  static KindFigures of(Kind kind, List<ScoredReport> reports, boolean withAspects) {
    List<Pair> pairs =
        reports.stream()
            .flatMap(report -> report.pairs().stream())
            .filter(pair -> pair.gold().kind() == kind)
            .toList();
    long missing =
        reports.stream()
            .flatMap(report -> report.missing().stream())
            .filter(entry -> entry.kind() == kind)
            .count();
    long extra =
        reports.stream()
            .flatMap(report -> report.extra().stream())
            .filter(entry -> entry.kind() == kind)
            .count();
    long told = pairs.size() + extra;
    long gold = pairs.size() + missing;
    return new KindFigures(
        kind.label(),
        new Tally(pairs.size(), told, gold),
        new Tally(pairs.stream().filter(Pair::isRight).count(), told, gold),
        withAspects
            ? kind.aspects().stream().map(aspect -> AspectFigures.of(aspect, pairs)).toList()
            : List.of());
  }

  /** All kinds as one. */
  static KindFigures sum(List<KindFigures> kinds) {
    return new KindFigures(
        "all",
        sum(kinds.stream().map(KindFigures::found)),
        sum(kinds.stream().map(KindFigures::right)),
        List.of());
  }

  private static Tally sum(Stream<Tally> tallies) {
    return tallies.reduce(new Tally(0, 0, 0), Tally::plus);
  }
}
