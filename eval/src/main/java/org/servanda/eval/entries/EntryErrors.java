package org.servanda.eval.entries;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Prints what is not right for whoever improves the rules. */
final class EntryErrors {

  private EntryErrors() {}

  /** A few lines for each entry of a report that is missing, extra or wrong, kind by kind. */
  static Stream<String> of(ScoredReport report) {
    return Stream.of(Kind.values()).flatMap(kind -> of(report, kind));
  }

  private static Stream<String> of(ScoredReport report, Kind kind) {
    String where = "%s in %s".formatted(kind.label(), report.report());
    Stream<String> missing =
        report.missing().stream()
            .filter(gold -> gold.kind() == kind)
            .map(gold -> "MISSING %s%n%s".formatted(where, wanted(gold)));
    Stream<String> extra =
        report.extra().stream()
            .filter(found -> found.kind() == kind)
            .map(found -> "EXTRA %s%n%s".formatted(where, told(found)));
    Stream<String> wrong =
        report.pairs().stream()
            .filter(pair -> pair.gold().kind() == kind && !pair.isRight())
            .map(pair -> "WRONG %s%n%s".formatted(where, compared(pair)));
    return Stream.of(missing, extra, wrong).flatMap(lines -> lines);
  }

  private static String wanted(GoldEntry gold) {
    return "  gold:  %s%n".formatted(oneLine(gold.words()))
        + gold.kind().keys().stream()
            .map(aspect -> "    %s: %s%n".formatted(aspect.label(), gold.wanted(aspect)))
            .collect(joining());
  }

  private static String told(FoundEntry found) {
    return "  found: %s%n".formatted(oneLine(found.words()))
        + found.kind().keys().stream()
            .map(aspect -> "    %s: %s%n".formatted(aspect.label(), found.told(aspect)))
            .collect(joining());
  }

  private static String compared(Pair pair) {
    return "  gold:  %s%n  found: %s%n"
            .formatted(oneLine(pair.gold().words()), oneLine(pair.found().words()))
        + pair.gold().kind().aspects().stream()
            .filter(aspect -> !pair.agrees(aspect))
            .map(
                aspect ->
                    "    %s: %s, found %s%n"
                        .formatted(
                            aspect.label(), pair.gold().wanted(aspect), pair.found().told(aspect)))
            .collect(joining());
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
