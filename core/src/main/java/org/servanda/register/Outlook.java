package org.servanda.register;

import java.util.regex.Pattern;
import org.servanda.text.Span;

/** Which way the words around an agreement look: ahead to it, or back at it. */
enum Outlook {
  AHEAD,
  BACK,
  OPEN;

  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i).*\\b(discuss\\w*|before any|offer\\w*|ready|negotiat\\w*|talks?|sign|signing|conclud\\w+|reach|reaching|draft\\w*|towards?|until"
              + "|future|possible|potential|proposed?|prospects?|would|will|could|if|must|should|"
              + "need|call\\w*|demand\\w*|seek\\w*|agree to|path|text of|hop\\w+|accept)\\b.*");

  /** How much before the words is looked at for signs of the future. */
  private static final int REACH = 70;

  /** That an agreement exists, by what stands behind it. */
  private static final Pattern DONE_AFTER =
      Pattern.compile(
          "(?i),? (?:(?:that|which|was|were|has been|had been|they|it) )*(?:signed|reached|brokered|mediated|concluded"
              + "|struck|agreed|stopped|ended|halted|came into|took effect|entered|collapsed|held|holds)\\b");

  /** That an agreement exists, by what was done with it. */
  private static final Pattern DONE_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:signed|reached|concluded|struck|sealed|violat\\w+|breach\\w+|broke|broken"
              + "|complying with|comply with|compliance with|respect\\w*|honou?r\\w*)"
              + "(?: [\\p{L}-]+){0,2} $");

  /** Reads the words around those that name an agreement. */
  static Outlook of(String text, Span span) {
    String before = new Span(Math.max(0, span.start() - REACH), span.start()).in(text);
    String sentence = before.substring(before.lastIndexOf('.') + 1).replaceAll("\\s+", " ");
    String after =
        new Span(span.end(), Math.min(text.length(), span.end() + 30))
            .in(text)
            .replaceAll("\\s+", " ");
    if (DONE_AFTER.matcher(after).lookingAt()) {
      return Outlook.BACK;
    }
    if (FUTURE.matcher(sentence).matches()) {
      return Outlook.AHEAD;
    }
    return DONE_BEFORE.matcher(sentence).find() ? Outlook.BACK : Outlook.OPEN;
  }
}
