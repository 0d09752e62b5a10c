package org.servanda.agreements;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * One undertaking in an agreement: who owes whom what, under what condition, by when. It carries
 * its own words, so that it can be shown and kept without the agreement's whole text; its parts are
 * spans of those words, in UTF-16 units, which derive their quotes.
 *
 * @param agreement what it is part of
 * @param number as the agreement numbers it, such as {@code 3} or {@code 2(b)}; several
 *     undertakings in one point share its number
 * @param text the words of the undertaking, as the agreement has them
 * @param start where the words start in the agreement's text; null where that is not at hand
 * @param obliged who owes it, at least one; open where the text does not say
 * @param beneficiaries to whom it is owed; empty where to all parties
 * @param act what is owed
 * @param condition under what condition; null where unconditional
 * @param due by when; null where no time is set
 */
public record Provision(
    Agreement agreement,
    String number,
    String text,
    @Nullable Integer start,
    List<Party> obliged,
    List<Party> beneficiaries,
    Span act,
    @Nullable Span condition,
    @Nullable Deadline due) {

  public Provision {
    Objects.requireNonNull(agreement);
    obliged = List.copyOf(obliged);
    beneficiaries = List.copyOf(beneficiaries);
    if (number.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException(
          "provision '%s' of %s: both number and text must be said"
              .formatted(number, agreement.id()));
    }
    if (start != null && start < 0) {
      throw new IllegalArgumentException(
          "provision %s of %s starts at %d: start must be 0 or more"
              .formatted(number, agreement.id(), start));
    }
    if (obliged.isEmpty()) {
      throw new IllegalArgumentException(
          "provision %s of %s obliges nobody: say who, or that it is open"
              .formatted(number, agreement.id()));
    }
    requireWords(act, text);
    if (condition != null) {
      requireWords(condition, text);
    }
    if (due != null) {
      requireWords(due.words(), text);
    }
    for (Party party : obliged) {
      party.requireIn(text);
    }
    for (Party party : beneficiaries) {
      party.requireIn(text);
    }
  }

  /** A provision of which only what is owed and by whom is told; all its words are the act. */
  public static Provision of(Agreement agreement, String number, List<Party> obliged, String act) {
    Span all = new Span(0, act.length());
    return new Provision(agreement, number, act, null, obliged, List.of(), all, null, null);
  }

  /** The words of a part. */
  public String quote(Span part) {
    return part.in(text);
  }

  static void requireWords(Span span, String text) {
    if (span.isEmpty() || span.end() > text.length()) {
      throw new IllegalArgumentException(
          "span %s is not words of a provision of %d units: it must be inside and not empty"
              .formatted(span, text.length()));
    }
  }
}
