package org.servanda.register;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that cite an agreement, or its name, taken apart.
 *
 * @param text the words on one line
 */
record Citation(String text) {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?i).*\\b(treaty|treaties|pact|accords?|cease-?fire|truce|armistice|agreements?|deal|memorandum"
              + "|roadmap|statement|declaration|protocols?|convention|resolution|charter|framework"
              + "|communiqu[eé]|understanding)\\b.*?");

  /** Heads that can stand for any other. */
  private static final Set<String> GENERIC = Set.of("agreement", "agreements", "deal", "accord");

  private static final Set<String> DETERMINERS =
      Set.of(
          "The", "A", "An", "This", "That", "These", "Those", "No", "Any", "Such", "Each", "All");

  private static final Set<String> FIGHTING_ENDS =
      Set.of("ceasefire", "cease-fire", "truce", "armistice");

  /** Words before a head that say what an agreement is about. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "peace",
          "ceasefire",
          "truce",
          "nuclear",
          "border",
          "maritime",
          "prisoner",
          "grain",
          "security",
          "withdrawal",
          "trade",
          "hostage",
          "interim",
          "framework",
          "water",
          "arms",
          "military",
          "defence",
          "defense",
          "trilateral",
          "normalization",
          "normalisation");

  /** The head noun in small letters; empty where there is none. */
  String head() {
    Matcher matcher = HEAD.matcher(text);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  boolean isDefinite() {
    return text.matches("(?i)(the|this|that|these) .*");
  }

  boolean isIndefinite() {
    return text.matches("(?i)(an?|any|no) .*");
  }

  /** The words without an article. */
  String name() {
    return text.replaceFirst("^(?i)(the|an?|this|that|any|no) ", "");
  }

  /**
   * Whether the words are a name: a head with a capital and another name word, or a place's name
   * right before the head, as in {@code the Oslo accord}.
   *
   * @param isDemonym tells {@code Norwegian} from {@code Oslo}
   */
  boolean isNamed(Predicate<String> isDemonym) {
    Matcher matcher = HEAD.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    if (Character.isUpperCase(matcher.group(1).charAt(0))) {
      return !nameWords().isEmpty();
    }
    String last = words(text.substring(0, matcher.start(1))).getLast();
    boolean name = last.matches("\\p{Lu}\\p{L}+(-\\p{Lu}\\p{L}+)*") && !DETERMINERS.contains(last);
    return name && !isDemonym.test(last) && text.charAt(matcher.start(1) - 1) == ' ';
  }

  /** The capitalised words and numbers, without the head and years. */
  Set<String> nameWords() {
    Set<String> names = new HashSet<>();
    for (String word : words(text)) {
      boolean number = word.matches("\\d{2,4}") && !word.matches("(19|20)\\d\\d");
      boolean name = isCapitalised(word) && !word.equals("The") && !HEAD.matcher(word).matches();
      if (name || number) {
        names.add(word);
      }
    }
    return names;
  }

  /** Whether these words, with an article before them, can mean an agreement of that name. */
  boolean canMean(Citation other) {
    Set<String> theirs = new HashSet<>(words(other.text.toLowerCase(Locale.ROOT)));
    boolean heads =
        GENERIC.contains(head())
            || theirs.contains(head())
            || (FIGHTING_ENDS.contains(head())
                && theirs.stream().anyMatch(FIGHTING_ENDS::contains));
    return heads
        && words(text.toLowerCase(Locale.ROOT)).stream()
            .filter(SUBJECTS::contains)
            .allMatch(subject -> theirs.contains(subject) || subject.equals(head()));
  }

  /** Whether one head noun can stand for the other, in either direction. */
  boolean sharesHeadWith(Citation other) {
    return head().equals(other.head())
        || GENERIC.contains(head())
        || GENERIC.contains(other.head());
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("[^\\p{L}\\p{N}'-]+", -1));
  }
}
