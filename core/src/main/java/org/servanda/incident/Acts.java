package org.servanda.incident;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servanda.clause.Clause;
import org.servanda.clause.Roles;
import org.servanda.gazetteer.Table;

/** The ways to tell of an act by a verb. */
final class Acts {

  private static final Map<String, List<Act>> BY_VERB =
      Table.rows(Acts.class, "acts.tsv", 6).stream()
          .map(Act::of)
          .collect(groupingBy(Act::verb, toUnmodifiableList()));

  private Acts() {}

  /**
   * The act of which a clause tells, by the most telling row: one with a word that belongs to the
   * verb, then one with prepositions, then the first.
   */
  static Optional<Act> of(Clause clause, Things things, Roles roles) {
    return clause.verb().bases().stream()
        .flatMap(base -> BY_VERB.getOrDefault(base, List.of()).stream())
        .filter(act -> act.isToldBy(clause, things, roles))
        .min(
            Comparator.comparing((Act act) -> act.particle().isEmpty())
                .thenComparing(act -> act.at().isEmpty()));
  }
}
