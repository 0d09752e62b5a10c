package org.servanda.eval.resolution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares names without case, accents, punctuation or a leading article. */
public final class PlainName {

  /** Words that say nothing of which agreement, or who, is meant. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "of", "on", "in", "for", "and", "to", "a", "an", "between", "by", "with", "de",
          "la", "du", "et", "le", "pour");

  /** Words for a kind of agreement, and for when it was made. */
  private static final Set<String> KINDS =
      Set.of(
          "accord",
          "accords",
          "agreement",
          "agreements",
          "armistice",
          "ceasefire",
          "cease",
          "fire",
          "communique",
          "deal",
          "declaration",
          "document",
          "framework",
          "joint",
          "memorandum",
          "pact",
          "package",
          "peace",
          "plan",
          "principles",
          "protocol",
          "statement",
          "text",
          "treaty",
          "truce",
          "understanding",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private PlainName() {}

  static String of(String name) {
    return String.join(" ", list(name));
  }

  /** Whether two names are the same. */
  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /** Whether a name says less than another: each of its words is in the other, which has more. */
  public static boolean isPart(String less, String more) {
    Set<String> words = words(less);
    Set<String> all = words(more);
    return !words.isEmpty() && all.size() > words.size() && all.containsAll(words);
  }

  /** Whether two names have a word in common that is not one of grammar. */
  public static boolean share(String one, String other) {
    Set<String> words = words(one);
    words.retainAll(words(other));
    return !words.isEmpty();
  }

  /** Whether a name says no more than the kind of agreement and its date. */
  public static boolean isKind(String name) {
    return words(name).stream().allMatch(word -> KINDS.contains(word) || isNumber(word));
  }

  private static boolean isNumber(String word) {
    return word.codePoints().allMatch(Character::isDigit);
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>(list(name));
    words.removeAll(EMPTY);
    return words;
  }

  private static List<String> list(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace('ı', 'i');
    List<String> words =
        Stream.of(plain.split("[^\\p{L}\\p{N}]+", -1)).filter(w -> !w.isEmpty()).toList();
    boolean article = words.size() > 1 && words.getFirst().equals("the");
    return article ? words.subList(1, words.size()) : words;
  }
}
