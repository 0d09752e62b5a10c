package org.servanda.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a person's name into parts. Immutable and thread-safe. */
final class NameWords {

  /** What is longer is no name. */
  private static final int LONGEST = 200;

  private static final int MOST_PARTS = 15;

  private static final char LAST_OF_ASCII = '\u007F';

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "es");
  private static final Set<String> SPACED_ARTICLES = Set.of("al", "el");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sheikh",
          "sheik",
          "shaikh",
          "prince",
          "princess",
          "king",
          "queen",
          "sir",
          "lord",
          "ayatollah",
          "sultan",
          "pope");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiv", "xvi");
  private static final Set<String> SERVANTS =
      Set.of("abd", "abdel", "abdul", "abdal", "abdol", "abdoul", "abdu", "abdur", "abdus");

  private final Spellings spellings;

  NameWords(Spellings spellings) {
    this.spellings = spellings;
  }

  /** A word as written, and whether a hyphen follows it. */
  private record Word(String text, boolean isHyphenated) {
    String small() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A word of a name that counts, of which the keys are not yet made.
   *
   * @param isServant whether {@code Abdel} or the like stood before it
   */
  record Piece(String text, boolean isServant) {}

  /** The parts of a name. */
  List<NamePart> parts(String name) {
    List<NamePart> parts = new ArrayList<>();
    for (Piece piece : pieces(name, new HashSet<>())) {
      parts.add(part(piece));
    }
    return parts;
  }

  /** A piece with its keys. */
  NamePart part(Piece piece) {
    return piece.isServant() ? servant(piece.text()) : part(piece.text());
  }

  /**
   * The pieces of a name, without titles, Arabic articles and what follows a family name, such as
   * {@code Jr.}; none where it is too long for a name.
   *
   * @param beforeArticle is told the index of a piece that an article of its own follows, as {@code
   *     Hamad} in {@code Tamim bin Hamad Al Thani}
   */
  List<Piece> pieces(String name, Set<Integer> beforeArticle) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    List<Word> words = words(isOfOtherScript(name) ? Letters.plain(name) : name);
    List<Piece> pieces = new ArrayList<>(words.size());
    for (int i = 0; i < words.size() && pieces.size() < MOST_PARTS; i++) {
      Word word = words.get(i);
      String small = word.small();
      boolean isLast = i == words.size() - 1;
      boolean isTitle = pieces.isEmpty() && !isLast && TITLES.contains(small);
      boolean isSuffix = !pieces.isEmpty() && SUFFIXES.contains(small);
      if (isArticle(word, isLast)) {
        if (!word.isHyphenated() && !pieces.isEmpty()) {
          beforeArticle.add(pieces.size() - 1);
        }
      } else if (!isTitle && !isSuffix) {
        int next = SERVANTS.contains(small) ? afterArticle(words, i + 1) : words.size();
        boolean isServant = next < words.size();
        pieces.add(new Piece(isServant ? words.get(next).text() : word.text(), isServant));
        i = isServant ? next : i;
      }
    }
    return pieces;
  }

  private static boolean isOfOtherScript(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Letters.isOfOtherScript(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Word word, boolean isLast) {
    return !isLast && (word.isHyphenated() ? ARTICLES : SPACED_ARTICLES).contains(word.small());
  }

  private static int afterArticle(List<Word> words, int start) {
    boolean isArticle =
        start < words.size() && isArticle(words.get(start), start == words.size() - 1);
    return isArticle ? start + 1 : start;
  }

  private NamePart part(String word) {
    if (word.length() == 1) {
      return new NamePart(List.of(Letters.plain(word)), Character.isLetter(word.charAt(0)));
    }
    String plain = Letters.plain(word);
    int rest = plain.startsWith("abd") ? restOfServant(plain) : plain.length();
    return rest < plain.length() - 1
        ? new NamePart(spellings.keys("abd".concat(plain.substring(rest))), false)
        : new NamePart(spellings.keys(word), false);
  }

  /** Where {@code Rahman} starts in {@code Abdelrahman}. */
  private static int restOfServant(String plain) {
    int at = "abd".length();
    while (at < plain.length() && "aeiou".indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    boolean hasArticle = at < plain.length() - 1 && plain.charAt(at) == 'l';
    return at == "abd".length() ? plain.length() : hasArticle ? at + 1 : at;
  }

  /** {@code Abdel Rahman}, one part with {@code Abdurrahman}; also called {@code Rahman}. */
  private NamePart servant(String of) {
    List<String> keys = new ArrayList<>(spellings.keys("abd".concat(Letters.plain(of))));
    keys.addAll(spellings.keys(of));
    return new NamePart(keys, false);
  }

  private static List<Word> words(String name) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      int start = i;
      while (i < name.length() && isOfWord(name.charAt(i))) {
        i++;
      }
      word.append(name, start, i);
      char unit = i < name.length() ? name.charAt(i) : ' ';
      if (!word.isEmpty() && !isApostrophe(unit)) {
        words.add(new Word(word.toString(), unit == '-' || unit == '\u2010'));
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isOfWord(char unit) {
    if (unit <= LAST_OF_ASCII) {
      return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char unit) {
    return "'\u2019\u2018`\u02BC\u02BB\u02BF\u02BE".indexOf(unit) >= 0;
  }
}
