package org.servanda.compliance;

import static org.servanda.compliance.Finding.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.entry.Modality;
import org.servanda.entry.Reference;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Word;

/**
 * Claims told by what something is: {@code is in breach of}, {@code remain unfulfilled}, {@code has
 * not begun}; or by what an act amounts to: {@code shelled the town in violation of the truce}.
 */
final class StateClaims {

  private static final Set<String> BE = Set.of("be", "remain", "stay", "stand", "act", "find");

  private final Undertakings undertakings;

  StateClaims(Undertakings undertakings) {
    this.undertakings = undertakings;
  }

  /** What a clause claims by its predicate or what stands beside it. */
  Stream<Finding> in(Clause clause) {
    return Stream.of(inBreach(clause), inCompliance(clause), adjective(clause), progress(clause))
        .flatMap(Optional::stream)
        .limit(1);
  }

  private Optional<Finding> inBreach(Clause clause) {
    Optional<Phrase> breach = clause.after("in").filter(noun -> Words.IN_BREACH.isOf(noun.noun()));
    boolean is = clause.verb().isOneOf(BE);
    boolean in =
        (breach.isPresent()
                && (undertakings.after(clause, "of").isPresent()
                    || (is
                        && clause.after("of").isEmpty()
                        && breach.get().noun().equals("breach"))))
            || isInBreachLater(clause);
    boolean contrary = isContrary(clause);
    if (!in && !contrary) {
      return Optional.empty();
    }
    boolean denies = in && clause.verb().isOneOf(BE) && clause.isNegated();
    return finding(
        clause, denies ? Status.KEPT : Status.BROKEN, in ? "in breach of" : "contrary to");
  }

  /** {@code has recruited boys, in clear violation of the accord}. */
  private boolean isInBreachLater(Clause clause) {
    List<Word> words = clause.sentence().words();
    for (int i = clause.verb().head() + 1; isOwnWord(clause, i); i++) {
      int noun = i + 1;
      while (noun < i + 4 && noun < words.size() && words.get(noun).pos() == PartOfSpeech.ADJ) {
        noun++;
      }
      boolean breach =
          words.get(i).lower().equals("in")
              && noun + 1 < words.size()
              && Words.IN_BREACH.isOf(words.get(noun).lower())
              && words.get(noun + 1).lower().equals("of");
      if (breach
          && undertakings.isNamedIn(words.subList(noun + 2, Math.min(words.size(), noun + 10)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in a clause before any further verb. */
  private static boolean isOwnWord(Clause clause, int i) {
    List<Word> words = clause.sentence().words();
    return i < words.size()
        && words.get(i).span().end() <= clause.span().end()
        && words.get(i).pos() != PartOfSpeech.VERB
        && words.get(i).pos() != PartOfSpeech.AUX;
  }

  /** {@code contrary to the accord}, {@code contrary to what was agreed}. */
  private boolean isContrary(Clause clause) {
    List<Word> words = clause.sentence().words();
    for (int i = clause.verb().head() + 1; isOwnWord(clause, i) && i + 2 < words.size(); i++) {
      if (words.get(i).lower().equals("contrary") && words.get(i + 1).lower().equals("to")) {
        return words.subList(i + 2, Math.min(words.size(), i + 7)).stream()
            .anyMatch(
                word -> Words.UNDERTAKING.isOf(word.lower()) || Words.AGREED.isOf(word.lower()));
      }
    }
    return false;
  }

  private Optional<Finding> inCompliance(Clause clause) {
    Optional<Phrase> in = clause.after("in").filter(noun -> Words.IN_LINE.isOf(noun.noun()));
    if (in.isEmpty()
        || !clause.verb().isOneOf(BE)
        || undertakings.after(clause, "with").isEmpty()) {
      return Optional.empty();
    }
    boolean full = in.get().has(Set.of("full", "complete", "total"));
    boolean part = in.get().has(Set.of("partial", "limited"));
    Status status =
        clause.isNegated()
            ? full ? Status.PARTLY_KEPT : Status.BROKEN
            : part ? Status.PARTLY_KEPT : Status.KEPT;
    return finding(clause, status, "in compliance with");
  }

  /** {@code the promise remains unfulfilled}. */
  private Optional<Finding> adjective(Clause clause) {
    @Nullable Phrase subject = clause.subject();
    if (subject == null || clause.predicate().isEmpty() || !undertakings.isOne(subject)) {
      return Optional.empty();
    }
    boolean broken = Words.BROKEN.isOf(clause.predicate());
    boolean kept = Words.KEPT.isOf(clause.predicate());
    if (!broken && !kept) {
      return Optional.empty();
    }
    Status status = broken ^ clause.isNegated() ? Status.BROKEN : Status.KEPT;
    return Standing.of(clause)
        .map(
            put ->
                of(
                    clause,
                    status,
                    put,
                    subject.doer().orElseGet(() -> nobody()),
                    clause.predicate()));
  }

  /** {@code the withdrawal has not begun}, {@code has been postponed}, {@code was completed}. */
  private Optional<Finding> progress(Clause clause) {
    @Nullable Phrase subject = clause.subject();
    if (subject == null || !Words.PERFORMANCE.isOf(subject.noun())) {
      return Optional.empty();
    }
    boolean begun = Words.START.isOf(clause.verb()) && clause.isNegated();
    boolean put = Words.POSTPONE.isOf(clause.verb()) && clause.verb().isPassive();
    boolean done = Words.COMPLETE.isOf(clause.verb()) && clause.verb().isPassive();
    if (!begun && !put && !done) {
      return Optional.empty();
    }
    Status status = done && !clause.isNegated() ? Status.KEPT : Status.PENDING;
    return Standing.of(clause)
        .map(
            modality ->
                of(
                    clause,
                    status,
                    modality,
                    subject.doer().orElseGet(() -> nobody()),
                    subject.noun() + (done ? " completed" : " not begun")));
  }

  private static Reference<Actor> nobody() {
    return Reference.none("the report does not say whose undertaking it is");
  }

  private static Optional<Finding> finding(Clause clause, Status status, String because) {
    return Standing.of(clause)
        .map(put -> of(clause, status, put, Obligor.of(clause, null), because));
  }

  private static Finding of(
      Clause clause, Status status, Modality put, Reference<Actor> obligor, String because) {
    return new Finding(status, put, obligor, place(clause), ClaimWords.of(clause), 2, because);
  }
}
