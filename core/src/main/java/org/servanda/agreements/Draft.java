package org.servanda.agreements;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * A provision in the making: turns places of words and spans of the agreement's text into spans of
 * the provision's own words.
 */
final class Draft {

  private final String text;
  private final Span all;
  private final @Nullable Span act;
  private final @Nullable Span condition;
  private final @Nullable Deadline due;

  /**
   * Cuts condition and deadline off the end of what is owed.
   *
   * @param words of the sentence
   * @param subject the first word of the undertaking
   * @param from the first word of what is owed
   * @param to the first word after it
   */
  Draft(
      String text,
      List<Word> words,
      int subject,
      int from,
      int to,
      @Nullable Condition condition,
      Deadlines deadlines) {
    this.text = text;
    this.all = words.getFirst().span().cover(words.getLast().span());
    this.condition = condition == null ? null : trimmed(words, condition.from(), condition.to());
    @Nullable Deadline found = deadlines.in(words.subList(from, to));
    this.due = found == null ? deadlines.in(words.subList(subject, from)) : found;
    int start = from;
    while (due != null
        && start < to
        && (isEdge(words.get(start)) || isInside(words.get(start), due.words()))) {
      start++;
    }
    int end = to;
    if (condition != null && condition.from() > from) {
      end = Math.min(end, condition.from());
    }
    if (due != null && due.words() != null && endsWith(words, start, end, due.words())) {
      while (end > start && words.get(end - 1).span().start() >= due.words().start()) {
        end--;
      }
    }
    this.act = trimmed(words, start, end);
  }

  private static boolean isInside(Word word, @Nullable Span span) {
    return span != null && span.contains(word.span());
  }

  /** Whether a span reaches to the last word before a place, marks aside. */
  private static boolean endsWith(List<Word> words, int from, int to, Span span) {
    int last = to - 1;
    while (last > from && words.get(last).pos() == PartOfSpeech.PUNCT) {
      last--;
    }
    return last > from
        && span.end() >= words.get(last).span().end()
        && span.start() > words.get(from).span().start();
  }

  /** The span of some words without the marks and joints at their edges. */
  private static @Nullable Span trimmed(List<Word> words, int from, int to) {
    int first = from;
    int last = to;
    while (last > first && isEdge(words.get(last - 1))) {
      last--;
    }
    while (first < last && isEdge(words.get(first))) {
      first++;
    }
    return first == last ? null : words.get(first).span().cover(words.get(last - 1).span());
  }

  private static boolean isEdge(Word word) {
    return (word.pos() == PartOfSpeech.PUNCT && ",;.:".contains(word.form()))
        || word.pos() == PartOfSpeech.CCONJ;
  }

  /** Whether nothing is left that could be owed. */
  boolean isEmpty() {
    return act == null;
  }

  Provision provision(
      Agreement agreement,
      String number,
      List<Party> obliged,
      List<Party> beneficiaries,
      boolean forbidden) {
    return new Provision(
        agreement,
        number,
        null,
        all.in(text),
        all.start(),
        obliged.stream().map(this::inside).toList(),
        beneficiaries.stream().map(this::inside).toList(),
        inside(Objects.requireNonNull(act)),
        forbidden,
        condition == null ? null : inside(condition),
        due == null || due.words() == null
            ? null
            : new Deadline(inside(due.words()), due.value(), due.bounds()));
  }

  private Party inside(Party party) {
    @Nullable Span words = party.words();
    return words == null || !all.contains(words)
        ? new Party(party.actor(), null)
        : new Party(party.actor(), inside(words));
  }

  private Span inside(Span span) {
    return new Span(span.start() - all.start(), span.end() - all.start());
  }
}
