package org.servanda.position;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.Phrase;
import org.servanda.clause.VerbForm;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/** The clauses of an article and what depends on each. */
final class Context {

  /** Clauses that depend on each other are not followed further than this. */
  private static final int DEEPEST = 8;

  private final Clauses clauses;
  private final IdentityHashMap<Object, List<Clause>> dependents = new IdentityHashMap<>();

  /** From a noun to the clause whose object it is. */
  private final IdentityHashMap<Phrase, Clause> carriers = new IdentityHashMap<>();

  Context(Clauses clauses) {
    this.clauses = clauses;
    for (Clause clause : clauses.all()) {
      if (clause.object() != null) {
        carriers.put(clause.object(), clause);
      }
      if (clause.governor() != null) {
        dependents.computeIfAbsent(clause.governor(), key -> new ArrayList<>()).add(clause);
      }
    }
  }

  List<Clause> clauses() {
    return clauses.all();
  }

  List<Phrase> phrases() {
    return clauses.phrases();
  }

  /** What depends on a clause. */
  List<Clause> dependents(Clause clause) {
    return dependents.getOrDefault(clause, List.of());
  }

  /** What depends on a noun: {@code the need to leave}. */
  List<Clause> dependents(Phrase noun) {
    return dependents.getOrDefault(noun, List.of());
  }

  /** The infinitive that depends on a clause, the first where there are several. */
  Optional<Clause> infinitive(Clause clause) {
    return infinitives(clause).stream().findFirst();
  }

  /** The infinitives that depend on a clause: {@code to leave and to return}. */
  List<Clause> infinitives(Clause clause) {
    return dependents(clause).stream()
        .filter(other -> other.verb().form() == VerbForm.INFINITIVE)
        .toList();
  }

  /** The clause that says what is demanded, hoped and their like. */
  Optional<Clause> content(Clause clause) {
    return dependents(clause).stream()
        .filter(other -> other.verb().form() == VerbForm.FINITE && other.link().equals("that"))
        .findFirst();
  }

  /** Whether a clause, or one that it depends on, holds. */
  boolean isUnder(Clause clause, Predicate<Clause> holds) {
    Optional<Clause> above = above(clause);
    for (int step = 0; step < DEEPEST && above.isPresent(); step++) {
      if (holds.test(above.get())) {
        return true;
      }
      above = above(above.get());
    }
    return false;
  }

  private Optional<Clause> above(Clause clause) {
    return clause
        .governingClause()
        .or(() -> clause.governingNoun().flatMap(noun -> Optional.ofNullable(carriers.get(noun))));
  }

  /** The words of a clause with those of what depends on it as its content. */
  Span extent(Clause clause) {
    Span extent = clause.span();
    List<Clause> next = dependents(clause);
    for (int step = 0; step < DEEPEST && !next.isEmpty(); step++) {
      List<Clause> below = new ArrayList<>();
      for (Clause other : next) {
        extent = extent.cover(other.span());
        below.addAll(dependents(other));
      }
      next = below;
    }
    return extent;
  }

  /** The form of a clause's verb, in small letters. */
  static String form(Clause clause) {
    return word(clause, clause.verb().head());
  }

  /** The word after a clause's verb, in small letters; empty where there is none. */
  static String next(Clause clause) {
    return after(clause, 1);
  }

  /** The word some steps after a clause's verb, likewise. */
  static String after(Clause clause, int steps) {
    return word(clause, clause.verb().head() + steps);
  }

  /** Whether a clause's verb starts with "to". */
  static boolean isWithTo(Clause clause) {
    return word(clause, clause.verb().from()).equals("to");
  }

  /** The word before a clause's verb, in small letters; empty where there is none. */
  static String previous(Clause clause) {
    return word(clause, clause.verb().from() - 1);
  }

  private static String word(Clause clause, int index) {
    List<Word> words = clause.sentence().words();
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }
}
