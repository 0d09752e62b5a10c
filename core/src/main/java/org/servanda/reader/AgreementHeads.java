package org.servanda.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.reading.Word;

/** The nouns that can name an agreement, by how much beside them tells that they do. */
final class AgreementHeads {

  /** Heads that mean an agreement with any word before them. */
  private static final Set<String> PLAIN_HEADS =
      Set.of(
          "treaty",
          "treaties",
          "pact",
          "accord",
          "accords",
          "ceasefire",
          "cease-fire",
          "truce",
          "armistice",
          "covenant",
          "compact",
          "cessation of hostilities");

  /** Heads that mean an agreement even without an article: {@code ceasefire holds}. */
  private static final Set<String> TRUCES =
      Set.of("ceasefire", "cease-fire", "truce", "armistice", "cessation of hostilities");

  /** Heads that mean an agreement with a word before them that says so, or a name. */
  private static final Set<String> HEADS_WITH_MODIFIER =
      Set.of(
          "agreement",
          "agreements",
          "deal",
          "memorandum",
          "roadmap",
          "settlement",
          "protocol",
          "protocols");

  /** Heads that mean an agreement with the name of a place right before them. */
  private static final Set<String> HEADS_WITH_PLACE =
      Set.of(
          "agreements",
          "declaration",
          "protocol",
          "protocols",
          "convention",
          "charter",
          "communique",
          "communiqué",
          "memorandum",
          "understanding",
          "understandings",
          "arrangement");

  /** Heads that mean an agreement with a name in capitals, or with a date. */
  private static final Set<String> HEADS_WITH_NAME =
      Set.of(
          "statement",
          "declaration",
          "convention",
          "resolution",
          "charter",
          "communique",
          "communiqué",
          "framework",
          "understanding",
          "understandings",
          "arrangement",
          "package",
          "plan",
          "initiative",
          "document",
          "conclusions");

  private static final Set<String> MODIFIERS =
      Set.of(
          "trilateral",
          "tripartite",
          "quadrilateral",
          "peace",
          "ceasefire",
          "truce",
          "nuclear",
          "brokered",
          "mediated",
          "border",
          "prisoner",
          "grain",
          "security",
          "framework",
          "withdrawal",
          "disengagement",
          "armistice",
          "interim",
          "final",
          "power-sharing",
          "sharing",
          "demarcation",
          "normalization",
          "normalisation",
          "hostage",
          "exchange",
          "maritime",
          "bilateral",
          "comprehensive",
          "lasting",
          "binding",
          "permanent",
          "definitive",
          "political",
          "negotiated",
          "new",
          "later",
          "future",
          "draft",
          "further",
          "separate",
          "eventual",
          "wider",
          "broader",
          "earlier",
          "previous");

  private AgreementHeads() {}

  /** A word in small letters; for {@code cessation} the phrase that it heads. */
  static String at(List<Word> words, int index) {
    String lower = words.get(index).lower();
    boolean cessation =
        lower.equals("cessation")
            && index + 2 < words.size()
            && words.get(index + 2).lower().equals("hostilities");
    return cessation ? "cessation of hostilities" : lower;
  }

  static boolean isOne(String lower) {
    return PLAIN_HEADS.contains(lower)
        || HEADS_WITH_MODIFIER.contains(lower)
        || HEADS_WITH_PLACE.contains(lower)
        || HEADS_WITH_NAME.contains(lower);
  }

  /** Whether any word before a head tells that an agreement is meant. */
  static boolean isPlain(String head) {
    return PLAIN_HEADS.contains(head);
  }

  /** Whether a head needs no word before it. */
  static boolean isTruce(String head) {
    return TRUCES.contains(head);
  }

  /** Whether a head needs a word before it that says what is agreed, or a name. */
  static boolean needsModifier(String head) {
    return HEADS_WITH_MODIFIER.contains(head);
  }

  /** Whether the name of a place before a head tells enough. */
  static boolean canFollowPlace(String head) {
    return HEADS_WITH_PLACE.contains(head);
  }

  /** Whether words have one in them that says what an agreement is about or like. */
  static boolean isModified(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      if (MODIFIERS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
