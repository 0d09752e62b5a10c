package org.servanda.clause;

import java.util.Arrays;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Word;

/** Finds where each clause of a sentence ends. */
final class ClauseEnds {

  /** No clause is told with more words than this after its verb. */
  private static final int LONGEST = 60;

  /** What opens a clause that tells when or why, and is told apart. */
  private static final Set<String> APART =
      Set.of(
          "as",
          "while",
          "although",
          "though",
          "whereas",
          "because",
          "after",
          "before",
          "when",
          "if",
          "unless",
          "once",
          "until");

  private final Sketch sketch;
  private final Tokens tokens;
  private final Surroundings surroundings;

  /** For each word that opens a clause with its own finite verb: the clause's number, or -1. */
  private final int[] openings;

  ClauseEnds(Sketch sketch, Surroundings surroundings) {
    this.sketch = sketch;
    this.tokens = sketch.tokens();
    this.surroundings = surroundings;
    this.openings = new int[tokens.size()];
    Arrays.fill(openings, -1);
    for (int i = 0; i < sketch.drafts().size(); i++) {
      Draft draft = sketch.drafts().get(i);
      if (draft.isFinite() || draft.isJoined) {
        openings[draft.isJoined ? draft.verb.from() : draft.start] = i;
      }
    }
  }

  /** The index after the last word of a clause. */
  int of(int number) {
    Draft draft = sketch.drafts().get(number);
    int from = draft.verb.head() + 1;
    int place = tokens.word(draft.verb.head()).span().start();
    int end = from;
    while (end < tokens.size() && end - from < LONGEST && !isOver(number, end, place)) {
      end++;
    }
    while (end > from && isTrimmed(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isTrimmed(int i) {
    return tokens.isBreak(i)
        || tokens.isQuotationMark(i)
        || tokens.is(i, PartOfSpeech.CCONJ)
        || (tokens.is(i, PartOfSpeech.ADV) && tokens.isBreak(i - 1))
        || APART.contains(tokens.at(i))
        || tokens.at(i).matches("[.?!;:,]");
  }

  private boolean isOver(int number, int i, int place) {
    Word word = tokens.word(i);
    if (tokens.is(i, PartOfSpeech.PUNCT) && word.form().matches("[.?!;:]+")) {
      return true;
    }
    if (surroundings.isQuotationLeft(place, word.span().start())
        || surroundings.isAttributionOf(place, word.span())) {
      return true;
    }
    if (isVerbOfOuter(number, i)) {
      return true;
    }
    if (tokens.isBreak(i)) {
      return isNewClause(number, i + 1, /* apart= */ true);
    }
    if (tokens.is(i, PartOfSpeech.CCONJ)) {
      return isNewClause(number, i + 1, /* apart= */ true);
    }
    return isNewClause(number, i, /* apart= */ false);
  }

  /**
   * Whether words open a clause that is not part of this one.
   *
   * @param apart whether a comma or an "and" stands before them
   */
  private boolean isNewClause(int number, int at, boolean apart) {
    int i = at;
    while (apart && i < tokens.size() && isOpener(i)) {
      i++;
    }
    int opened = i < tokens.size() ? openings[i] : -1;
    if (opened < 0 || opened <= number) {
      return false;
    }
    Draft next = sketch.drafts().get(opened);
    if (apart) {
      return true;
    }
    boolean part = !APART.contains(next.link) && isDependent(next);
    return !part;
  }

  private static boolean isDependent(Draft next) {
    return next.governor != null || next.antecedent != null || !next.link.isEmpty();
  }

  /**
   * Whether a verb belongs to a clause that began before: {@code the deal [it signed] was kept}.
   */
  private boolean isVerbOfOuter(int number, int i) {
    int group = sketch.groups().numberAt(i);
    Draft own = sketch.drafts().get(number);
    return group > number
        && sketch.drafts().get(group).isFinite()
        && !sketch.drafts().get(group).isJoined
        && sketch.drafts().get(group).start < own.start;
  }

  private boolean isOpener(int i) {
    return tokens.is(i, PartOfSpeech.CCONJ)
        || tokens.is(i, PartOfSpeech.SCONJ)
        || tokens.is(i, PartOfSpeech.ADV)
        || tokens.isRelative(i)
        || tokens.isQuotationMark(i);
  }
}
