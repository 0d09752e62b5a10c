package org.servanda.sources.printed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A headline, and the site's name where it is printed behind it.
 *
 * @param title the headline without the site's name
 * @param outlet the site's name
 */
public record Headline(String title, @Nullable String outlet) {

  private static final int LONGEST_TITLE = 250;
  private static final int MOST_WORDS = 35;
  private static final int MOST_WORDS_OF_OUTLET = 6;
  private static final String SEPARATOR = "\\s*(?:\\s[-–—]|[|»›·•]|::)\\s+";
  private static final Pattern SUFFIX =
      Pattern.compile("(?<rest>.*\\S)" + SEPARATOR + "(?<site>\\S[^|»]*?)", Pattern.DOTALL);
  private static final Pattern BAR = Pattern.compile(".*[|»›].*", Pattern.DOTALL);
  private static final Pattern DOMAIN =
      Pattern.compile("(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,10}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Splits a page's title. The site's name is cut off if it is known, if it is a domain, or if a
   * bar stands before it; behind a dash alone it may belong to the headline.
   *
   * @param printed the title as printed
   * @param known the site's name, where something else told it
   */
  public static Headline of(String printed, @Nullable String known) {
    String title = printed.strip();
    Matcher matcher = SUFFIX.matcher(title);
    if (!matcher.matches()) {
      return new Headline(title, known);
    }
    String site = matcher.group("site").strip();
    boolean isKnown = known != null && (same(site, known) || contains(known, site));
    boolean isBarred = BAR.matcher(title.substring(matcher.end("rest"))).matches();
    boolean isShort = site.split("\\s+").length <= MOST_WORDS_OF_OUTLET;
    if (isKnown || (isShort && (isBarred || DOMAIN.matcher(site).matches()))) {
      return new Headline(matcher.group("rest"), known == null ? site : known);
    }
    return new Headline(title, known);
  }

  /** What {@code longer} prints behind {@code title}, if it is that title and a site's name. */
  public static Optional<String> siteBehind(String title, String longer) {
    if (longer.length() <= title.length() || !longer.startsWith(title)) {
      return Optional.empty();
    }
    Matcher matcher =
        Pattern.compile(SEPARATOR + "(?<site>\\S.*)").matcher(longer.substring(title.length()));
    return matcher.matches() && matcher.group("site").split("\\s+").length <= MOST_WORDS_OF_OUTLET
        ? Optional.of(matcher.group("site").strip())
        : Optional.empty();
  }

  /** Whether a unit has the form of a headline. */
  static boolean isPossible(Unit unit) {
    String words = unit.words();
    return words.length() <= LONGEST_TITLE
        && unit.wordCount() <= MOST_WORDS
        && !words.endsWith(".")
        && !words.endsWith(":")
        && !words.endsWith(",")
        && words.chars().anyMatch(Character::isLetter)
        && words.chars().noneMatch(c -> c == '\n')
        && !startsSmall(words)
        && !opensQuotation(words);
  }

  /** Whether two titles are the same but for marks, spaces and letter case. */
  static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static boolean contains(String longer, String shorter) {
    return !bare(shorter).isEmpty() && bare(longer).contains(bare(shorter));
  }

  private static boolean startsSmall(String words) {
    return Character.isLowerCase(words.codePointAt(0));
  }

  /** A quoted sentence on its own is part of the report. */
  private static boolean opensQuotation(String words) {
    return "“\"«„".indexOf(words.charAt(0)) >= 0
        && "”\"».!?".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static String bare(String title) {
    return NOT_LETTERS.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
