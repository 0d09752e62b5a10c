package org.servanda.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.gazetteer.Table;

/**
 * A verb that says that something undertaken is kept or broken, as {@code verbs.tsv} has it.
 *
 * @param sense what it says
 * @param verb its base form
 * @param particle the words that must follow it; none where nothing must
 * @param what what must be kept or broken: {@code *} an undertaking, {@code -} nothing is needed,
 *     else nouns
 */
record KeepingVerb(Sense sense, String verb, List<String> particle, List<String> what) {

  /** What a verb says of something undertaken. */
  enum Sense {
    KEEP,
    BREAK,
    HOLD,
    FALL
  }

  /** How many words can stand between a verb and what must follow it. */
  private static final int REACH = 3;

  private static final Map<String, List<KeepingVerb>> BY_VERB = byVerb();

  private static Map<String, List<KeepingVerb>> byVerb() {
    Map<String, List<KeepingVerb>> verbs = new HashMap<>();
    for (List<String> row : Table.rows(KeepingVerb.class, "verbs.tsv", 4)) {
      List<String> verb = List.of(row.get(1).split(" ", -1));
      List<String> particle = new ArrayList<>(verb.subList(1, verb.size()));
      particle.addAll(row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(" ", -1)));
      Sense sense = Sense.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      verbs
          .computeIfAbsent(verb.getFirst(), key -> new ArrayList<>())
          .add(new KeepingVerb(sense, verb.getFirst(), particle, Table.values(row.get(3))));
    }
    verbs.replaceAll((verb, rows) -> List.copyOf(rows));
    return Map.copyOf(verbs);
  }

  /** The verbs that a clause's can be. */
  static Stream<KeepingVerb> of(Clause clause) {
    return clause.verb().bases().stream()
        .sorted()
        .flatMap(base -> BY_VERB.getOrDefault(base, List.of()).stream())
        .filter(verb -> verb.isFollowed(clause));
  }

  private boolean isFollowed(Clause clause) {
    int at = clause.verb().head() + 1;
    int end = Math.min(clause.sentence().words().size(), at + REACH);
    for (int i = at; i < end && !particle.isEmpty(); i++) {
      if (startsAt(clause, i)) {
        return true;
      }
    }
    return particle.isEmpty();
  }

  private boolean startsAt(Clause clause, int from) {
    if (from + particle.size() > clause.sentence().words().size()) {
      return false;
    }
    for (int i = 0; i < particle.size(); i++) {
      if (!clause.sentence().words().get(from + i).lower().equals(particle.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What is kept or broken: the object, what the particle leads to, or the passive's subject. */
  Optional<Phrase> target(Clause clause) {
    if (clause.verb().isPassive()) {
      return clause.undergoer();
    }
    @Nullable String last = particle.isEmpty() ? null : particle.getLast();
    return last == null ? clause.undergoer() : clause.after(last).or(clause::undergoer);
  }

  boolean needsUndertaking() {
    return what.equals(List.of("*"));
  }

  boolean needsNothing() {
    return what.equals(List.of("-"));
  }

  /** How the lexicon has it, for those who ask why. */
  @Override
  public String toString() {
    return String.join(" ", Stream.concat(Stream.of(verb), particle.stream()).toList());
  }
}
