package org.servanda.eval.resolution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.text.Span;

/**
 * The word that a mention is about: the last one before a preposition, {@code minister} in {@code
 * the foreign minister of Chad}. What was found must have it: the {@code Armenian} of {@code the
 * Armenian side} is a mention of its own.
 */
final class Heads {

  private static final Pattern PREPOSITION =
      Pattern.compile(
          " (?:of|for|between|with|on|in|that|which|from|to|at|by|signed|reached|initialled|read) ");

  private Heads() {}

  /** Where the head stands in the text, in UTF-16 units. */
  static Span of(GoldMention mention) {
    String words = mention.words();
    Matcher preposition = PREPOSITION.matcher(words);
    int end = preposition.find() ? preposition.start() : words.length();
    int start = words.lastIndexOf(' ', end - 1) + 1;
    return new Span(mention.span().start() + start, mention.span().start() + end);
  }
}
