package org.servanda.incident;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.clause.Clause;
import org.servanda.clause.Complement;
import org.servanda.clause.Phrase;
import org.servanda.clause.Roles;
import org.servanda.entry.Incident.Kind;
import org.servanda.entry.PloverMode;
import org.servanda.gazetteer.Table;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;

/**
 * A way to tell of an act by a verb: a row of {@code acts.tsv}.
 *
 * @param verb its base form
 * @param particle the word that belongs to it; empty where there is none
 * @param kind the kind of incident
 * @param who who does it; null where that may be anybody
 * @param what to what; null where the verb needs no object
 * @param at where prepositions lead, one of which must be there; none where no preposition is
 *     needed
 * @param mode PLOVER's; null where it is not certain
 */
record Act(
    String verb,
    String particle,
    Kind kind,
    @Nullable Criterion who,
    @Nullable Criterion what,
    List<Lead> at,
    @Nullable PloverMode mode) {

  /** Words after a verb that make it another one. */
  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "away", "over", "down", "back", "apart", "aside", "together");

  /** Doers that can be anybody. */
  private static final Set<String> PRONOUNS = Set.of("they", "it", "we", "you", "who");

  /** Objects that only say how far: {@code pulled back a kilometre}. */
  private static final Set<String> MEASURES =
      Set.of(
          "kilometre",
          "kilometres",
          "kilometer",
          "kilometers",
          "mile",
          "miles",
          "metre",
          "metres",
          "meters",
          "yards",
          "km",
          "hours",
          "days",
          "weeks");

  /**
   * Where a preposition leads.
   *
   * @param preposition in small letters
   * @param to to what
   */
  record Lead(String preposition, Criterion to) {

    /** Reads {@code into[abroad;actor]}, whose sorts are divided by a semicolon too. */
    static Lead of(String text) {
      int bracket = text.indexOf('[');
      String sorts = text.substring(bracket + 1, text.length() - 1);
      return new Lead(text.substring(0, bracket), Criterion.of(List.of(sorts.split(";", -1))));
    }
  }

  Act {
    Objects.requireNonNull(kind);
    at = List.copyOf(at);
  }

  static Act of(List<String> row) {
    String[] verb = row.getFirst().split(" ", 2);
    return new Act(
        verb[0],
        verb.length > 1 ? verb[1] : "",
        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        criterion(row.get(2)),
        criterion(row.get(3)),
        row.get(4).isEmpty()
            ? List.of()
            : Stream.of(row.get(4).split("(?<=\\]);", -1)).map(Lead::of).toList(),
        row.get(5).isEmpty() ? null : PloverMode.valueOf(row.get(5)));
  }

  private static @Nullable Criterion criterion(String column) {
    return column.isEmpty() ? null : Criterion.of(Table.values(column));
  }

  /** Whether a clause whose verb is this one tells of the act. */
  boolean isToldBy(Clause clause, Things things, Roles roles) {
    return hasParticle(clause)
        && isDoneBySomebodyWhoCan(clause, things, roles)
        && isDoneToSomething(clause, things, roles)
        && (at.isEmpty() || led(clause, things, roles).isPresent());
  }

  private boolean hasParticle(Clause clause) {
    String after = word(clause.sentence(), clause.verb().head() + 1);
    if (particle.isEmpty()) {
      return !PARTICLES.contains(after) || (after.equals("back") && !at.isEmpty());
    }
    @Nullable Phrase object = clause.object();
    return after.equals(particle)
        || (object != null && word(clause.sentence(), object.head() + 1).equals(particle));
  }

  private static String word(Sentence sentence, int index) {
    List<Word> words = sentence.words();
    return index < words.size() ? words.get(index).lower() : "";
  }

  private boolean isDoneBySomebodyWhoCan(Clause clause, Things things, Roles roles) {
    if (who == null) {
      return true;
    }
    Optional<Phrase> doer = roles.doer(clause);
    return doer.isPresent()
        ? PRONOUNS.contains(doer.get().noun()) || who.isMetBy(doer.get(), things)
        : clause.verb().isPassive();
  }

  private boolean isDoneToSomething(Clause clause, Things things, Roles roles) {
    if (what != null) {
      return roles
          .undergoer(clause, particle)
          .filter(phrase -> what.isMetBy(phrase, things))
          .isPresent();
    }
    @Nullable Phrase object = clause.object();
    return !clause.verb().isPassive() && (object == null || MEASURES.contains(object.noun()));
  }

  /** The noun to which one of the prepositions leads. */
  Optional<Phrase> led(Clause clause, Things things, Roles roles) {
    return roles.complements(clause).stream()
        .filter(complement -> at.stream().anyMatch(lead -> isMet(lead, complement, things)))
        .map(Complement::phrase)
        .findFirst();
  }

  private static boolean isMet(Lead lead, Complement complement, Things things) {
    return lead.preposition().equals(complement.preposition())
        && lead.to().isMetBy(complement.phrase(), things);
  }
}
