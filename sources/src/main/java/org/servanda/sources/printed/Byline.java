package org.servanda.sources.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote a report, where a line says so. */
public final class Byline {

  private static final String WORD = "\\p{Lu}[\\p{L}.’'-]*";
  private static final String NAMES =
      "WORD(?:(?:,? (?:and|&) |, | )(?:(?:de|van|von|der|den|al|el|bin|da|di|du|la|le) ?){0,2}WORD){0,11}"
          .replace("WORD", WORD);
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?i:by|written by|story by|author|authors|reporter)(?: ?: ?| ))(?<names>NAMES)(?<rest>.*)"
              .replace("NAMES", NAMES));
  private static final Pattern REST =
      Pattern.compile(
          "(?i:\\s*|\\s*[|·•,–—-].{0,80}|\\s+(?:for|in|at|of|@)\\s.{0,60}|\\s*\\(.{0,40}\\))");
  private static final Pattern CLOSING =
      Pattern.compile(
          "[(\\[]?(?i:(?:additional |further )?(?:reporting|writing|reported|written))"
              + "(?:(?i: and (?:writing|reporting|editing)))? (?i:by) (?<names>NAMES)(?:\\s*[;,.)\\]].*| in .*)?"
                  .replace("NAMES", NAMES),
          Pattern.DOTALL);
  private static final Pattern EDITING =
      Pattern.compile("[(\\[]?(?i:edit(?:ing|ed)|compiled) (?i:by) .*", Pattern.DOTALL);
  private static final int LONGEST_OPENING = 140;
  private static final int LONGEST_CLOSING = 400;
  private static final int LONGEST_NAMES = 100;

  private Byline() {}

  /** The names in a line such as {@code By Jane Doe}. */
  public static Optional<String> opening(String line) {
    if (line.length() > LONGEST_OPENING || line.endsWith(".")) {
      return Optional.empty();
    }
    Matcher matcher = OPENING.matcher(line);
    return matcher.matches() && REST.matcher(matcher.group("rest")).matches()
        ? names(matcher)
        : Optional.empty();
  }

  /** The names in a note such as {@code (Reporting by Jane Doe; Editing by John Roe)}. */
  static Optional<String> closing(String line) {
    if (line.length() > LONGEST_CLOSING) {
      return Optional.empty();
    }
    Matcher matcher = CLOSING.matcher(line);
    return matcher.matches() ? names(matcher) : Optional.empty();
  }

  /** Whether a note at the end says who worked on the report. */
  static boolean isClosingNote(String line) {
    return closing(line).isPresent()
        || (line.length() <= LONGEST_CLOSING && EDITING.matcher(line).matches());
  }

  private static Optional<String> names(Matcher matcher) {
    String names = matcher.group("names").strip();
    return names.length() <= LONGEST_NAMES ? Optional.of(names) : Optional.empty();
  }
}
