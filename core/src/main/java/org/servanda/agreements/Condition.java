package org.servanda.agreements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.Word;

/**
 * Words of a sentence that say under what condition something is owed.
 *
 * @param from the first of them
 * @param to the first word after them
 */
record Condition(int from, int to) {

  private static final Set<String> OPENERS =
      Set.of("if", "unless", "provided", "upon", "once", "subject");

  /** Openers of several words, by their first. */
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("on", "condition", "that"),
          List.of("on", "the", "condition", "that"),
          List.of("in", "the", "event", "of"),
          List.of("in", "the", "event", "that"),
          List.of("as", "soon", "as"),
          List.of("as", "long", "as"),
          List.of("so", "long", "as"),
          List.of("in", "exchange", "for"),
          List.of("in", "case", "of"));

  /** The first condition between two places; null where there is none. */
  static @Nullable Condition in(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (opens(words, i)) {
        return new Condition(i, end(words, i, to));
      }
    }
    return null;
  }

  private static boolean opens(List<Word> words, int at) {
    String lower = words.get(at).lower();
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    if (OPENERS.contains(lower)) {
      return switch (lower) {
        case "provided" -> next.equals("that") || (at > 0 && words.get(at - 1).form().equals(","));
        case "subject" -> next.equals("to");
        default -> true;
      };
    }
    return PHRASES.stream().anyMatch(phrase -> starts(words, at, phrase));
  }

  private static boolean starts(List<Word> words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(at + i).lower().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A condition that leads the sentence ends at a comma, another at a semicolon or the end. */
  private static int end(List<Word> words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String form = words.get(i).form();
      if (form.equals(";") || (from == 0 && form.equals(","))) {
        return i;
      }
    }
    return to;
  }
}
