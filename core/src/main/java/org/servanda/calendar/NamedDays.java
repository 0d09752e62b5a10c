package org.servanda.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feasts and other named days, and the dates of other calendars. */
final class NamedDays {

  private NamedDays() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("(LAST|THIS|NEXT)? FEAST (COMMA? YEAR)?", NamedDays::feast),
        Rule.of(
            "(DAY|ORDINAL) OF? FOREIGN_MONTH COMMA? (YEAR|NUMBER) HIJRI_ERA?", NamedDays::foreign),
        Rule.of("FOREIGN_MONTH (DAY|ORDINAL) COMMA? (YEAR|NUMBER) HIJRI_ERA?", NamedDays::foreign),
        Rule.of("ANY_MONTH MONTH_DAY COMMA? YEAR BRACKET? OLD_STYLE", NamedDays::oldStyle),
        Rule.of("MONTH_DAY OF? ANY_MONTH COMMA? YEAR BRACKET? OLD_STYLE", NamedDays::oldStyle));
  }

  private static @Nullable Meaning feast(Phrase phrase) {
    String rule = phrase.value(Sign.FEAST);
    if (phrase.has(Sign.YEAR)) {
      @Nullable LocalDate day = Feast.inYear(rule, phrase.number(Sign.YEAR));
      return day == null ? null : Placing.stated(Period.day(day));
    }
    Setting setting = phrase.setting();
    Setting directed =
        phrase.has(Sign.LAST)
            ? new Setting(Outlook.BACK, null)
            : phrase.has(Sign.NEXT) ? new Setting(Outlook.AHEAD, null) : setting;
    return Placing.relative(
        "XXXX-XX-XX",
        issued ->
            directed.yearly(
                issued,
                1,
                year -> {
                  @Nullable LocalDate day = Feast.inYear(rule, year);
                  return day == null ? null : Period.day(day);
                }));
  }

  private static @Nullable Meaning foreign(Phrase phrase) {
    String[] month = phrase.value(Sign.FOREIGN_MONTH).split("/", 2);
    int year = phrase.number(Sign.YEAR) + phrase.number(Sign.NUMBER);
    int day = Math.max(phrase.number(Sign.DAY), phrase.number(Sign.ORDINAL));
    @Nullable LocalDate gregorian =
        ForeignCalendar.of(month[0]).day(year, Integer.parseInt(month[1]), day);
    return gregorian == null ? null : Placing.stated(Period.day(gregorian));
  }

  private static @Nullable Meaning oldStyle(Phrase phrase) {
    @Nullable LocalDate day =
        ForeignCalendar.JULIAN.day(
            phrase.number(Sign.YEAR),
            phrase.number(Group.ANY_MONTH),
            phrase.number(Group.MONTH_DAY));
    return day == null ? null : Placing.stated(Period.day(day));
  }
}
