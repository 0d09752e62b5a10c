package org.servanda.calendar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is written in digits. */
final class Digits {

  /** Longer runs of digits count nothing that has a name. */
  private static final int LONGEST = 9;

  private static final String UNITS_OF_MONEY = "$€£¥#";

  /** Letters between digits and marks are all bounded, so that no text takes long. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![-/.]?\\d)(T\\d\\d:\\d\\d(:\\d\\d)?)?"
              + "|(\\d{1,2})([-/.])(\\d{1,2})\\8(\\d{4}|\\d\\d)(?![-/.:]?\\d)");

  private static final Pattern CLOCK =
      Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::[0-5]\\d)?(?![\\d,:])");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,2}(?![\\d,]\\d)");

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,3}(?![\\d.]\\d)");

  private static final Pattern FRACTION = Pattern.compile("([1-9])/([2-9])(?!\\d)");

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  private Digits() {}

  /** The lexeme of the digits that begin at a place. */
  static Lexeme at(String text, int start, @Nullable Lexeme before) {
    int end = end(text, start);
    if (isAmount(text, start)) {
      return new Lexeme(start, amountEnd(text, end), Sign.OTHER, 0, "amount");
    }
    Lexeme special = special(text, start);
    if (special != null) {
      return special;
    }
    int letters = Letters.end(text, end);
    if (end - start > LONGEST || isCut(text, end)) {
      return plain(start, amountEnd(text, end), Sign.OTHER, 0);
    }
    int number = Integer.parseInt(text.substring(start, end));
    if (letters > end) {
      return withLetters(text, start, end, letters, number);
    }
    if (end - start == 4 && apostropheS(text, end)) {
      return plain(start, end + 2, Sign.DECADE, number);
    }
    if (before != null && before.sign() == Sign.NUMBERED) {
      return plain(start, end, Sign.OTHER, number);
    }
    return plain(start, end, sign(end - start, number), number);
  }

  private static Sign sign(int digits, int number) {
    if (digits <= 2 && number >= 1 && number <= 31) {
      return Sign.DAY;
    }
    return digits == 4 && number >= 1000 && number < 3000 ? Sign.YEAR : Sign.NUMBER;
  }

  private static Lexeme plain(int start, int end, Sign sign, int number) {
    return new Lexeme(start, end, sign, number, "");
  }

  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isAmount(String text, int start) {
    int before = start - 1;
    while (before >= 0 && before > start - 3 && text.charAt(before) == ' ') {
      before--;
    }
    boolean money = before >= 0 && UNITS_OF_MONEY.indexOf(text.charAt(before)) >= 0;
    return money
        || (start > 1
            && ".,/".indexOf(text.charAt(start - 1)) >= 0
            && Character.isDigit(text.charAt(start - 2)));
  }

  /** Whether digits go on behind a mark, or a percent sign makes them a share. */
  private static boolean isCut(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    return next == '%'
        || ((next == '/' || next == ',' || next == '.')
            && end + 1 < text.length()
            && Character.isDigit(text.charAt(end + 1)));
  }

  private static int amountEnd(String text, int end) {
    int at = end;
    while (at + 1 < text.length()
        && ".,/".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at + 1))) {
      at = end(text, at + 1);
    }
    while (Letters.isWord(text, at)) {
      at++;
    }
    return at;
  }

  private static @Nullable Lexeme special(String text, int start) {
    Matcher date = look(DATE, text, start);
    if (date.lookingAt()) {
      return new Lexeme(start, date.end(), Sign.NUMERIC_DATE, 0, date.group());
    }
    Matcher fraction = look(FRACTION, text, start);
    if (fraction.lookingAt()) {
      return new Lexeme(start, fraction.end(), Sign.FRACTION, 0, fraction.group());
    }
    Matcher grouped = look(GROUPED, text, start);
    if (grouped.lookingAt()) {
      int number = Integer.parseInt(grouped.group().replace(",", ""));
      return plain(start, grouped.end(), Sign.NUMBER, number);
    }
    Matcher clock = look(CLOCK, text, start);
    if (clock.lookingAt() && isClock(text, start, clock)) {
      int minutes = 60 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2));
      return plain(start, clock.end(), Sign.CLOCK, minutes);
    }
    Matcher decimal = look(DECIMAL, text, start);
    return decimal.lookingAt() && !text.startsWith("%", decimal.end())
        ? new Lexeme(start, decimal.end(), Sign.DECIMAL, 0, decimal.group())
        : null;
  }

  /** With a full stop between hours and minutes only before a.m. and p.m. */
  private static boolean isClock(String text, int start, Matcher clock) {
    if (text.charAt(clock.end(1)) == ':') {
      return true;
    }
    int at = clock.end();
    while (at < text.length() && at < clock.end() + 2 && text.charAt(at) == ' ') {
      at++;
    }
    return at + 1 < text.length()
        && "apAP".indexOf(text.charAt(at)) >= 0
        && ("mM".indexOf(text.charAt(at + 1)) >= 0 || text.startsWith(".m", at + 1))
        && start >= 0;
  }

  private static Matcher look(Pattern pattern, String text, int start) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .region(start, Math.min(text.length(), start + 32))
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static Lexeme withLetters(String text, int start, int end, int letters, int number) {
    String ending = text.substring(end, Math.min(letters, end + 3));
    boolean whole = !Letters.isWord(text, letters);
    if (whole && ORDINAL_ENDINGS.contains(ending)) {
      return plain(start, letters, Sign.ORDINAL, number);
    }
    if (whole && ending.equals("s") && number % 10 == 0 && (end - start == 4 || end - start == 2)) {
      return plain(start, letters, Sign.DECADE, number);
    }
    if (whole && (ending.equals("am") || ending.equals("pm")) && number >= 1 && number <= 12) {
      int hour = number % 12 + (ending.equals("pm") ? 12 : 0);
      return plain(start, letters, Sign.CLOCK, 60 * hour);
    }
    int at = letters;
    while (Letters.isWord(text, at)) {
      at++;
    }
    return plain(start, at, Sign.OTHER, 0);
  }

  private static boolean apostropheS(String text, int end) {
    return end + 1 < text.length()
        && Letters.isApostrophe(text.charAt(end))
        && text.charAt(end + 1) == 's'
        && text.charAt(end - 1) == '0'
        && !Letters.isWord(text, end + 2);
  }

  /** The year or decade after an apostrophe: {@code '98}, {@code '90s}. */
  static @Nullable Lexeme shortYear(String text, int apostrophe) {
    int end = end(text, apostrophe + 1);
    if (end != apostrophe + 3) {
      return null;
    }
    int number = Integer.parseInt(text.substring(apostrophe + 1, end));
    if (text.startsWith("s", end) && !Letters.isWord(text, end + 1)) {
      return plain(apostrophe, end + 1, Sign.DECADE, number);
    }
    return Letters.isWord(text, end) ? null : plain(apostrophe, end, Sign.SHORT_YEAR, number);
  }

  /** The quarter of {@code Q3}; 0 where the letters are others. */
  static int quarterCode(String text, int start, int end) {
    boolean code =
        end == start + 1
            && text.charAt(start) == 'Q'
            && end < text.length()
            && text.charAt(end) >= '1'
            && text.charAt(end) <= '4'
            && !Letters.isWord(text, end + 1);
    return code ? text.charAt(end) - '0' : 0;
  }
}
