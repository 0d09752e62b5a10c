package org.servanda.sources.printed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.text.Span;

/**
 * A day that is printed with its year.
 *
 * @param day the day
 * @param span the words that say so, in the text that was searched
 */
public record PrintedDay(LocalDate day, Span span) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** An English month, in full or cut short. */
  static final String MONTH =
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?"
          + "|dec(?:ember|\\.)?)(?!\\p{L})";

  private static final String YEAR = "(?:1[89]|20)\\d\\d";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<m1>"
              + MONTH
              + "),?[ -](?<y1>"
              + YEAR
              + ")|(?<m2>"
              + MONTH
              + ") (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>"
              + YEAR
              + ")|(?<y3>"
              + YEAR
              + ")(?<s3>[-/.])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})"
              + "|(?<a>\\d{1,2})(?<s4>[-/.])(?<b>\\d{1,2})\\k<s4>(?<y4>"
              + YEAR
              + "))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BESIDE_A_DATE =
      Pattern.compile(
          "(?:[\\s\\u00A0,.|·•/:;()–—-]|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?!\\d)|[+-]\\d{1,4}"
              + "|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|published"
              + "|posted|updated|created|last|modified|first|date|on|at|by|in|time|am|pm|a\\.m"
              + "|p\\.m|utc|gmt|[bce]e?s?t|m?sk|local|hrs?|h|edited)(?![\\p{L}\\d]))*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}(?::\\d{2})?");
  private static final int LONGEST_LINE = 100;

  /**
   * The first day printed with its year. With dots, the day stands before the month, wherever that
   * form is used; with slashes or hyphens, a date that could be read two ways is none.
   */
  public static Optional<PrintedDay> firstIn(String text) {
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher);
      if (day.isPresent()) {
        return Optional.of(new PrintedDay(day.get(), new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  /** Whether a line says nothing but a date or a time. */
  static boolean isDateLine(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    String rest = DAY.matcher(line).replaceAll(" ");
    boolean hasDay = !rest.equals(line);
    boolean hasTime = TIME.matcher(line).find();
    return (hasDay || hasTime) && BESIDE_A_DATE.matcher(rest).matches();
  }

  /** The same day, of a text that was searched from {@code offset} on. */
  PrintedDay shifted(int offset) {
    return new PrintedDay(day, new Span(span.start() + offset, span.end() + offset));
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    if (matcher.group("d1") != null) {
      return of(matcher.group("y1"), month(matcher.group("m1")), matcher.group("d1"));
    }
    if (matcher.group("m2") != null) {
      return of(matcher.group("y2"), month(matcher.group("m2")), matcher.group("d2"));
    }
    if (matcher.group("y3") != null) {
      return of(matcher.group("y3"), Integer.parseInt(matcher.group("m3")), matcher.group("d3"));
    }
    int first = Integer.parseInt(matcher.group("a"));
    int second = Integer.parseInt(matcher.group("b"));
    boolean dotted = matcher.group("s4").equals(".");
    if (first > 12 || first == second || dotted) {
      return of(matcher.group("y4"), second, matcher.group("a"));
    }
    return second > 12 ? of(matcher.group("y4"), first, matcher.group("b")) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> of(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
