package org.servanda.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a person's name into parts. Immutable and thread-safe. */
final class NameWords {

  /** What is longer is no name. */
  private static final int LONGEST = 200;

  private static final int MOST_PARTS = 15;

  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\u02B0-\u02FF]]");
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
   * The parts of a name, without titles, Arabic articles and what follows a family name, such as
   * {@code Jr.}; none where it is too long for a name.
   *
   * @param beforeArticle is told the index of a part that an article of its own follows, as {@code
   *     Hamad} in {@code Tamim bin Hamad Al Thani}
   */
  List<NamePart> parts(String name, Set<Integer> beforeArticle) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    List<Word> words = words(OTHER_SCRIPT.matcher(name).find() ? Letters.plain(name) : name);
    List<NamePart> parts = new ArrayList<>();
    for (int i = 0; i < words.size() && parts.size() < MOST_PARTS; i++) {
      Word word = words.get(i);
      boolean isLast = i == words.size() - 1;
      boolean isTitle = parts.isEmpty() && !isLast && TITLES.contains(word.small());
      boolean isSuffix = !parts.isEmpty() && SUFFIXES.contains(word.small());
      if (isArticle(word, isLast)) {
        if (!word.isHyphenated() && !parts.isEmpty()) {
          beforeArticle.add(parts.size() - 1);
        }
      } else if (!isTitle && !isSuffix) {
        int next = SERVANTS.contains(word.small()) ? afterArticle(words, i + 1) : words.size();
        boolean isServant = next < words.size();
        parts.add(isServant ? servant(words.get(next).text()) : part(word.text()));
        i = isServant ? next : i;
      }
    }
    return List.copyOf(parts);
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
        ? new NamePart(spellings.keys("abd" + plain.substring(rest)), false)
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
    Set<String> keys = new LinkedHashSet<>(spellings.keys("abd" + Letters.plain(of)));
    keys.addAll(spellings.keys(of));
    return new NamePart(List.copyOf(keys), false);
  }

  private static List<Word> words(String name) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char unit = i < name.length() ? name.charAt(i) : ' ';
      if (Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK) {
        word.append(unit);
      } else if (!isApostrophe(unit) && !word.isEmpty()) {
        words.add(new Word(word.toString(), unit == '-' || unit == '\u2010'));
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isApostrophe(char unit) {
    return "'\u2019\u2018`\u02BC\u02BB\u02BF\u02BE".indexOf(unit) >= 0;
  }
}
