package org.servanda.register;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that cite an agreement, or its name, taken apart.
 *
 * @param text the words on one line
 * @param head the head noun in small letters; empty where there is none
 * @param words all words in small letters
 * @param names the capitalised words and numbers, without the head and years
 */
record Citation(String text, String head, Set<String> words, Set<String> names) {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?i).*\\b(treaty|treaties|pact|accords?|cease-?fire|truce|armistice|agreements?|deal|memorandum"
              + "|roadmap|statement|declaration|protocols?|convention|resolution|charter|framework"
              + "|communiqu[eé]|understandings?|covenant|compact|cessation|settlement|arrangement"
              + "|package|plan|initiative|document|conclusions)\\b.*?");

  /** Heads that can stand for any other. */
  private static final Set<String> GENERIC =
      Set.of("agreement", "agreements", "deal", "accord", "accords", "pact", "document", "text");

  private static final Set<String> DETERMINERS =
      Set.of(
          "The", "A", "An", "This", "That", "These", "Those", "No", "Any", "Such", "Each", "All");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> FIGHTING_ENDS =
      Set.of("ceasefire", "cease-fire", "truce", "armistice", "cessation");

  /** That an agreement is yet to come. */
  private static final Set<String> AHEAD =
      Set.of(
          "new",
          "future",
          "final",
          "draft",
          "proposed",
          "eventual",
          "comprehensive",
          "wider",
          "broader",
          "lasting",
          "permanent",
          "possible",
          "potential",
          "planned",
          "prospective");

  /** That an agreement was there before. */
  private static final Set<String> PAST =
      Set.of("earlier", "previous", "past", "old", "former", "last", "existing", "original");

  /** What is said of any agreement, and tells none apart. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "peace",
          "historic",
          "landmark",
          "fragile",
          "shaky",
          "whole",
          "entire",
          "same",
          "latest",
          "recent",
          "current",
          "joint",
          "written",
          "signed",
          "brokered",
          "mediated",
          "backed",
          "sponsored",
          "led",
          "concluded",
          "such",
          "agreed",
          "negotiated");

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

  /** Takes words apart. */
  static Citation of(String text) {
    Matcher matcher = HEAD.matcher(text);
    String head = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    Set<String> words = Set.copyOf(new HashSet<>(wordsOf(text.toLowerCase(Locale.ROOT))));
    return new Citation(text, head, words, namesIn(text));
  }

  /** Whether the words have no head, as {@code JCPOA} has none: then they are a title. */
  boolean isTitle() {
    return head.isEmpty();
  }

  /** Whether two words or more besides the head and the article say which agreement it is. */
  boolean isDescription() {
    return words.stream()
            .filter(word -> word.length() > 2 && !word.equals(head) && !word.equals("the"))
            .count()
        > 1;
  }

  /** Whether the head means several: {@code the Oslo accords}. */
  boolean isPlural() {
    return head.endsWith("s");
  }

  boolean hasYear() {
    return words.stream().anyMatch(word -> word.matches("(19|20)\\d\\d"));
  }

  /** Whether the words mean another than the one that goes by the name. */
  boolean isAnother() {
    return words.contains("another") || words.contains("second");
  }

  /** Whether the words say that it is yet to come. */
  boolean isAhead() {
    return !Collections.disjoint(words, AHEAD);
  }

  /** Whether the words say that it was there before. */
  boolean isPast() {
    return !Collections.disjoint(words, PAST)
        || words.stream()
            .anyMatch(word -> word.endsWith("-brokered") || word.endsWith("-mediated"));
  }

  /** What the words say of it besides its head: {@code maritime} and {@code border}, say. */
  List<String> qualities() {
    return words.stream()
        .flatMap(word -> Stream.of(word.split("-", -1)))
        .filter(word -> word.length() > 2 && !word.equals(head))
        .filter(word -> !NEUTRAL.contains(word) && !GENERIC.contains(word))
        .filter(word -> !FIGHTING_ENDS.contains(word) && !PAST.contains(word))
        .toList();
  }

  /** Whether the words mean that fighting ends. */
  boolean isOfFightingsEnd() {
    return FIGHTING_ENDS.contains(head);
  }

  boolean isDefinite() {
    return text.matches("(?i)(the|this|that|these) .*");
  }

  boolean isIndefinite() {
    return text.matches("(?i)(an?|any|no) .*");
  }

  /** The words without an article. */
  String name() {
    return text.replaceFirst("^(?i)(?:another|(?:the|an?|this|that|any|no)(?: second)?) ", "");
  }

  /**
   * Whether the words are a name: a head with a capital and another name word, or a name before the
   * head, as in {@code the Oslo accord}.
   *
   * @param isDemonym tells {@code Norwegian} from {@code Oslo}
   */
  boolean isNamed(Predicate<String> isDemonym) {
    Matcher matcher = HEAD.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    if (Character.isUpperCase(matcher.group(1).charAt(0))) {
      return !names.isEmpty();
    }
    return !matcher.group().isEmpty()
        && wordsOf(text.substring(0, matcher.start(1))).stream()
            .anyMatch(word -> isName(word) && !isDemonym.test(word));
  }

  /** A word in capitals that is no article, month or hyphenated pair of countries' adjectives. */
  private static boolean isName(String word) {
    return word.matches("\\p{Lu}\\p{L}+(?:'\\p{L}+)?(?:-\\p{Lu}\\p{L}+)*")
        && !DETERMINERS.contains(word)
        && !MONTHS.contains(word);
  }

  private static Set<String> namesIn(String text) {
    Set<String> names = new HashSet<>();
    for (String word : wordsOf(text)) {
      boolean number = word.matches("\\d{2,4}") && !word.matches("(19|20)\\d\\d");
      boolean name =
          isCapitalised(word) && !DETERMINERS.contains(word) && !HEAD.matcher(word).matches();
      if (name || number) {
        names.add(word);
      }
    }
    return Set.copyOf(names);
  }

  /** Whether these words, with an article before them, can mean an agreement of that name. */
  boolean canMean(Citation other) {
    boolean heads =
        GENERIC.contains(head)
            || other.words.contains(head)
            || (FIGHTING_ENDS.contains(head) && !Collections.disjoint(other.words, FIGHTING_ENDS));
    return heads
        && words.stream()
            .filter(SUBJECTS::contains)
            .allMatch(subject -> other.words.contains(subject) || subject.equals(head));
  }

  /** Whether one head noun can stand for the other, in either direction. */
  boolean sharesHeadWith(Citation other) {
    return head.equals(other.head) || GENERIC.contains(head) || GENERIC.contains(other.head);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static List<String> wordsOf(String text) {
    return List.of(text.strip().split("[^\\p{L}\\p{N}'-]+", -1));
  }
}
