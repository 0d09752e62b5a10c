package org.servanda.sources.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.sources.printed.PrintedDay;

/** Days as pages give them to machines, and to readers. */
final class PageDay {

  private static final Pattern ISO =
      Pattern.compile("^\\s*((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d{1,5}$)");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/=_-]((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)");
  private static final int LONGEST = 200;

  private PageDay() {}

  /** The day in a value such as {@code 2023-03-12T08:00Z}; the day as written, in its own zone. */
  static Optional<LocalDate> of(String value) {
    String shown = value.substring(0, Math.min(LONGEST, value.length()));
    Matcher iso = ISO.matcher(shown);
    if (iso.find()) {
      return day(iso);
    }
    return internetDay(shown).or(() -> PrintedDay.firstIn(shown).map(PrintedDay::day));
  }

  /** The day in an address such as {@code /2023/03/12/talks}. */
  static Optional<LocalDate> inAddress(String address) {
    Matcher matcher = IN_ADDRESS.matcher(address.substring(0, Math.min(1000, address.length())));
    return matcher.find() ? day(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> internetDay(String value) {
    try {
      return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
