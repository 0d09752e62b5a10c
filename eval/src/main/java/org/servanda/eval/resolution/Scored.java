package org.servanda.eval.resolution;

import java.util.Objects;

/**
 * An annotated mention and how its resolution fared.
 *
 * @param report the report's name
 * @param mention the mention
 * @param outcome how it fared
 * @param identified whether it was told by the Wikidata item that the gold has
 * @param answer what was said, in words for a reader
 * @param sentence the sentence that the words are in
 */
record Scored(
    String report,
    GoldMention mention,
    Outcome outcome,
    boolean identified,
    String answer,
    String sentence) {

  Scored {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(outcome);
  }

  /** A few lines for whoever improves the rules. */
  String lines() {
    String candidates =
        mention.candidates().isEmpty() ? "" : " " + String.join(" or ", mention.candidates());
    return "%s %s (%s) in %s%n  gold:  %s%s%n  found: %s%n  %s%n"
        .formatted(
            outcome,
            mention.words(),
            mention.kind(),
            report,
            mention.gold(),
            candidates,
            answer,
            sentence);
  }
}
