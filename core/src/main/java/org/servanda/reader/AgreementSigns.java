package org.servanda.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Tells whether a head noun and the words around it name an agreement: heads with other meanings
 * count only where a date, a capital or a modifier shows that a document is meant.
 */
final class AgreementSigns {

  /** A year, or a month, before or behind a head. */
  private static final Pattern WHEN =
      Pattern.compile("\\b(?:(?:19|20)\\d\\d\\b|" + AgreementExtent.MONTH + "(?![\\p{L}]))");

  /** That something was concluded, right behind a head. */
  private static final Pattern CONCLUDED =
      Pattern.compile(
          "\\s+(?:(?:that|which)\\s+(?:was|were)\\s+)?(?:signed|reached|concluded|adopted|brokered|mediated"
              + "|initial(?:l)?ed|struck|sealed|agreed)\\b");

  /** That a noun is the first part of a longer one. */
  private static final Pattern FOLLOWED = Pattern.compile("-|\\s+(?:office|chief|team|talks)\\b");

  /** That an agreement is sought, right before {@code a deal}. */
  private static final Pattern SOUGHT =
      Pattern.compile(
          "(?is).*\\b(?:reach(?:ed|ing)?|sign(?:ed|ing)?|strik(?:e|ing)|struck|seal(?:ed|ing)?|negotiat(?:e|ed|ing)"
              + "|seek(?:s|ing)?|want(?:s|ed)?|hop(?:es|ed|ing)\\s+for|towards?|without|until|conclud(?:e|ed|ing)"
              + "|agree(?:d)?\\s+on|draft(?:ed|ing)?|broker(?:ed|ing)?|for)\\s+$");

  /** How much before the words tells that they are sought. */
  private static final int BEFORE = 30;

  private AgreementSigns() {}

  /** Whether the phrase of a head names an agreement. */
  static boolean show(String view, Sentence sentence, int head, Span span) {
    String lower = AgreementHeads.at(sentence.words(), head);
    String text = span.in(view);
    if (AgreementHeads.isPlain(lower)) {
      return !text.equals(lower) || AgreementHeads.isTruce(lower);
    }
    boolean dated = WHEN.matcher(text).find();
    boolean named =
        sentence.words().get(head).isCapitalised()
            && head > 0
            && text.matches("(?s).*\\p{Lu}.*\\s.*");
    boolean definite =
        text.startsWith("the ") || text.startsWith("The ") || text.startsWith("this ");
    if (dated || named || (AgreementHeads.canFollowPlace(lower) && isAfterName(sentence, head))) {
      return true;
    }
    boolean modified = AgreementHeads.isModified(text);
    if (AgreementHeads.needsModifier(lower)) {
      return modified
          || (hasName(text) && !lower.equals("settlement"))
          || (definite && (lower.equals("agreement") || isConcluded(view, span)))
          || isSought(view, lower, text, span);
    }
    return (modified && text.contains("lateral"))
        || (definite && lower.equals("statement") && isImplemented(view, span));
  }

  /**
   * Whether words such as {@code the declaration} recall an agreement named before.
   *
   * @param heads the heads of the agreements named before
   */
  static boolean recalls(String view, String head, Span span, Set<String> heads) {
    String text = span.in(view).toLowerCase(Locale.ROOT);
    boolean isBare = text.equals("the " + head) || text.equals("this " + head);
    boolean isLast = !FOLLOWED.matcher(view).region(span.end(), view.length()).lookingAt();
    return isBare && isLast && (heads.contains(head) || (head.equals("deal") && !heads.isEmpty()));
  }

  /** Whether a word of a phrase, but for the first, has a capital. */
  private static boolean hasName(String text) {
    return text.matches("(?s)\\S+\\s.*\\p{Lu}.*|\\p{Lu}\\p{L}+-.*");
  }

  /**
   * Whether a name stands before the head, with two words between at most: {@code the Oslo
   * accords}.
   */
  private static boolean isAfterName(Sentence sentence, int head) {
    for (int i = head - 1; i >= 0 && i >= head - 3; i--) {
      Word before = sentence.words().get(i);
      if (before.pos() == PartOfSpeech.PROPN && before.isCapitalised()) {
        return true;
      }
      if (before.pos() != PartOfSpeech.NOUN
          && before.pos() != PartOfSpeech.ADJ
          && !before.form().equals("'")) {
        return false;
      }
    }
    return false;
  }

  /** {@code any deal}, and {@code a deal} that is sought. */
  private static boolean isSought(String view, String head, String text, Span span) {
    if (!head.equals("deal") && !head.equals("agreement") && !head.equals("settlement")) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String before = view.substring(Math.max(0, span.start() - BEFORE), span.start());
    return lower.equals("any " + head)
        || (lower.matches("an? " + head) && SOUGHT.matcher(before).matches());
  }

  private static boolean isConcluded(String view, Span span) {
    return CONCLUDED.matcher(view).region(span.end(), view.length()).lookingAt();
  }

  /** Whether the words before speak of what is done with agreements. */
  private static boolean isImplemented(String view, Span span) {
    String before = view.substring(Math.max(0, span.start() - 40), span.start());
    return before.matches(
        "(?is).*\\b(provisions?|implementation|implementing|terms|violations?|points?|articles?"
            + "|breach|compliance|clauses?)( of| with)?\\s+$");
  }
}
