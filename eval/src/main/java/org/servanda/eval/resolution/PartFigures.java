package org.servanda.eval.resolution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;

/**
 * The figures of one part of the corpus.
 *
 * @param part its name
 * @param reports how many reports it has
 * @param all all mentions that count
 * @param known those that are not hard
 * @param hard those that are unknown or ambiguous on purpose
 * @param items how many mentions mean a person whose Wikidata item the gold has
 * @param identified how many of those were told by that item
 * @param classes by class, in the order of their names
 */
public record PartFigures(
    String part,
    int reports,
    OutcomeCounts all,
    OutcomeCounts known,
    OutcomeCounts hard,
    long items,
    long identified,
    List<OutcomeCounts> classes) {

  public PartFigures {
    classes = List.copyOf(classes);
  }

  /** The share of persons told by their item, in percent. */
  double identifiedPercent() {
    return items == 0 ? 0 : 100.0 * identified / items;
  }

  static PartFigures of(String part, int reports, List<Scored> scored) {
    List<OutcomeCounts> classes =
        scored.stream()
            .collect(groupingBy(s -> s.mention().kind(), TreeMap::new, toList()))
            .entrySet()
            .stream()
            .map(kind -> OutcomeCounts.of(kind.getKey(), kind.getValue()))
            .toList();
    return new PartFigures(
        part,
        reports,
        OutcomeCounts.of("all", scored),
        OutcomeCounts.of("known", scored.stream().filter(s -> !s.mention().isHard()).toList()),
        OutcomeCounts.of("hard", scored.stream().filter(s -> s.mention().isHard()).toList()),
        scored.stream().filter(s -> s.mention().hasItem()).count(),
        scored.stream().filter(Scored::identified).count(),
        classes);
  }
}
