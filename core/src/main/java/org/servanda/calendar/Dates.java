package org.servanda.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;

/** Days and months that are named. */
final class Dates {

  /** Two digits below this are of this century. */
  private static final int CENTURY_TURNS = 50;

  private Dates() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "(ANY_WEEKDAY COMMA? THE?)? ANY_MONTH THE? MONTH_DAY ((COMMA|OF)? YEAR)?", Dates::day),
        Rule.of(
            "(ANY_WEEKDAY COMMA?)? THE? MONTH_DAY OF? ANY_MONTH ((COMMA|OF)? YEAR)?", Dates::day),
        Rule.of("ANY_MONTH THE? MONTH_DAY COMMA? OF? (THIS|LAST|NEXT) YEAR_WORD", Dates::dayOfYear),
        Rule.of(
            "THE? MONTH_DAY OF? ANY_MONTH COMMA? OF? (THIS|LAST|NEXT) YEAR_WORD", Dates::dayOfYear),
        Rule.of(
            "((PHASE HYPHEN?)|(THE? EDGE OF))? ANY_MONTH (OF|COMMA)? (YEAR|SHORT_YEAR)",
            Dates::month),
        Rule.of(
            "((PHASE HYPHEN?)|(THE? EDGE OF))? ANY_MONTH (OF|COMMA)? (THIS|LAST|NEXT) YEAR_WORD",
            Dates::monthOfYear),
        Rule.of("((THE? PHASE HYPHEN?)|(THE? EDGE OF))? ANY_MONTH", Dates::monthAlone),
        Rule.of(
            "((PHASE HYPHEN?)|(THE? EDGE OF))? (THIS|LAST|NEXT|PAST|COMING|THIS PAST|THIS COMING) ANY_MONTH",
            Dates::monthNear),
        Rule.of("(THIS|LAST|NEXT) ANY_MONTH MONTH_DAY", Dates::dayNear),
        Rule.of("THE ORDINAL", Dates::dayAlone),
        Rule.of("NUMERIC_DATE", Dates::numeric));
  }

  private static int dayNumber(Phrase phrase) {
    Lexeme day = phrase.find(Group.MONTH_DAY);
    return day == null ? 0 : day.number();
  }

  private static int monthNumber(Phrase phrase) {
    return phrase.number(Group.ANY_MONTH);
  }

  private static @Nullable Meaning day(Phrase phrase) {
    int month = monthNumber(phrase);
    int day = dayNumber(phrase);
    if (phrase.has(Sign.YEAR)) {
      return Placing.day(phrase.number(Sign.YEAR), month, day);
    }
    return Placing.monthDay(month, day, phrase.setting());
  }

  /** {@code last Oct. 23}. */
  private static @Nullable Meaning dayNear(Phrase phrase) {
    Outlook outlook =
        phrase.has(Sign.LAST)
            ? Outlook.BACK
            : phrase.has(Sign.NEXT) ? Outlook.AHEAD : phrase.outlook();
    return Placing.monthDay(monthNumber(phrase), dayNumber(phrase), new Setting(outlook, null));
  }

  private static int yearShift(Phrase phrase) {
    return phrase.has(Sign.LAST) ? -1 : phrase.has(Sign.NEXT) ? 1 : 0;
  }

  private static @Nullable Meaning dayOfYear(Phrase phrase) {
    int month = monthNumber(phrase);
    int day = dayNumber(phrase);
    int shift = yearShift(phrase);
    return Placing.isDay(2000, month, day)
        ? Placing.relative(
            "XXXX-%02d-%02d".formatted(month, day),
            issued -> Period.day(LocalDate.of(issued.getYear() + shift, month, day)))
        : null;
  }

  private static Meaning month(Phrase phrase) {
    int year = phrase.number(Sign.YEAR);
    return Placing.month(
        year > 0 ? year : fullYear(phrase.number(Sign.SHORT_YEAR)), monthNumber(phrase));
  }

  static int fullYear(int twoDigits) {
    return twoDigits < CENTURY_TURNS ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static Meaning monthOfYear(Phrase phrase) {
    int month = monthNumber(phrase);
    int shift = yearShift(phrase);
    return Placing.relative(
        "XXXX-%02d".formatted(month),
        issued -> Period.of(Scale.MONTH, LocalDate.of(issued.getYear() + shift, month, 1)));
  }

  private static @Nullable Meaning monthAlone(Phrase phrase) {
    boolean march =
        monthNumber(phrase) == 3 && (phrase.after(1) == Sign.FOR || phrase.after(1) == Sign.OF);
    boolean impossible = isNumber(phrase.before(1)) || isNumber(phrase.after(1)); // 31 April
    if (march || impossible || phrase.has(Sign.SHORT_MONTH)) {
      return null;
    }
    if (phrase.has(Sign.MAY) && !isMonthOfMay(phrase)) {
      return null;
    }
    return Placing.month(monthNumber(phrase), phrase.setting());
  }

  private static boolean isNumber(Sign sign) {
    return sign == Sign.DAY || sign == Sign.NUMBER;
  }

  /** Where a month stands by itself, may and march are mostly verbs and names. */
  private static boolean isMonthOfMay(Phrase phrase) {
    return switch (phrase.before(1)) {
      case IN,
          BY,
          FROM,
          SINCE,
          OF,
          TO,
          FOR,
          DURING,
          AND,
          SO,
          BETWEEN,
          BEFORE,
          AFTER,
          LAST,
          THE,
          OR ->
          true;
      default -> phrase.has(Sign.PHASE) || phrase.has(Sign.EDGE);
    };
  }

  private static @Nullable Meaning monthNear(Phrase phrase) {
    int month = monthNumber(phrase);
    String open = "XXXX-%02d".formatted(month);
    if (phrase.has(Sign.NEXT) || phrase.has(Sign.COMING)) {
      return Placing.relative(open, day -> after(day, month));
    }
    if (phrase.has(Sign.LAST) || phrase.has(Sign.PAST)) {
      return Placing.relative(
          open,
          day ->
              after(day, month)
                  .plus(
                      after(day, month).start().getMonthValue() == day.getMonthValue()
                          ? -24 + 12
                          : -12));
    }
    return Placing.relative(
        open, day -> Period.of(Scale.MONTH, LocalDate.of(day.getYear(), month, 1)));
  }

  private static Period after(LocalDate day, int month) {
    int ahead = Math.floorMod(month - day.getMonthValue() - 1, 12) + 1;
    return Period.of(Scale.MONTH, day).plus(ahead);
  }

  /** {@code the 24th}, of the month that is spoken of. */
  private static @Nullable Meaning dayAlone(Phrase phrase) {
    int day = phrase.number(Sign.ORDINAL);
    Lexeme word = phrase.find(Sign.ORDINAL);
    boolean digits = word != null && word.value().isEmpty();
    boolean placed = phrase.before(1) == Sign.ON || phrase.before(1) == Sign.BY;
    boolean ends =
        switch (phrase.after(1)) {
          case STOP, COMMA, AND, AT, IN, TO -> true;
          default -> false;
        };
    if (!digits || !placed || !ends || day < 1 || day > 31) {
      return null;
    }
    @Nullable Period told = phrase.narrative().told();
    if (told != null && (told.scale() == Scale.MONTH || told.scale() == Scale.DAY)) {
      LocalDate start = told.start();
      return Placing.day(start.getYear(), start.getMonthValue(), day);
    }
    Outlook outlook = phrase.outlook();
    return Placing.relative(
        "XXXX-XX-%02d".formatted(day), issued -> Period.day(dayOfMonth(issued, day, outlook)));
  }

  private static LocalDate dayOfMonth(LocalDate issued, int day, Outlook outlook) {
    LocalDate month = issued.withDayOfMonth(1);
    int step = outlook == Outlook.AHEAD ? 1 : -1;
    if (outlook == Outlook.AHEAD ? day < issued.getDayOfMonth() : day > issued.getDayOfMonth()) {
      month = month.plusMonths(step);
    }
    while (month.lengthOfMonth() < day) {
      month = month.plusMonths(step);
    }
    return month.withDayOfMonth(day);
  }

  private static @Nullable Meaning numeric(Phrase phrase) {
    String[] parts = phrase.value(Sign.NUMERIC_DATE).split("T", 2);
    String[] numbers = parts[0].split("[-/.]", -1);
    int first = Integer.parseInt(numbers[0]);
    int second = Integer.parseInt(numbers[1]);
    int third = Integer.parseInt(numbers[2]);
    if (numbers[0].length() == 4) {
      @Nullable Meaning day = first == 0 ? null : Placing.day(first, second, third);
      if (parts.length == 1 || !(day instanceof Meaning.Stated stated)) {
        return day;
      }
      return new Meaning.Stated(TimeType.TIME, stated.period().with("T" + parts[1]));
    }
    int year = numbers[2].length() == 4 ? third : fullYear(third);
    return year == 0 ? null : dayOrMonthFirst(year, first, second, parts[0].contains("."));
  }

  /** With full stops the day is first; else, where either can be the month, both stay possible. */
  private static @Nullable Meaning dayOrMonthFirst(
      int year, int first, int second, boolean dayFirst) {
    boolean european = Placing.isDay(year, second, first);
    boolean american = !dayFirst && Placing.isDay(year, first, second);
    if (european && american && first != second) {
      LocalDate one = LocalDate.of(year, second, first);
      LocalDate other = LocalDate.of(year, first, second);
      DateBounds bounds =
          one.isBefore(other) ? new DateBounds(one, other) : new DateBounds(other, one);
      return new Meaning.Valued(TimeType.DATE, Period.year(year) + "-XX-XX", bounds);
    }
    return american
        ? Placing.day(year, first, second)
        : european ? Placing.day(year, second, first) : null;
  }
}
