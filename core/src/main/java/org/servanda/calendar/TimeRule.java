package org.servanda.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.text.Span;

/** The forms of time expression that are known, the surest first. */
enum TimeRule {
  ISO_DATE("12", "\\b(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)\\b") {
    @Override
    @Nullable TimeExpression read(Matcher found, @Nullable DateBounds published) {
      return day(found, number(found, "y"), number(found, "m"), number(found, "d"));
    }
  },
  MONTH_DAY_YEAR(
      "JFMASOND", "\\b" + TimeRule.MONTH + "\\s+" + TimeRule.DAY + ",?\\s+" + TimeRule.YEAR) {
    @Override
    @Nullable TimeExpression read(Matcher found, @Nullable DateBounds published) {
      return day(found, number(found, "y"), month(found), number(found, "d"));
    }
  },
  DAY_MONTH_YEAR(
      "0123456789",
      "\\b" + TimeRule.DAY + "\\s+(?:of\\s+)?" + TimeRule.MONTH + ",?\\s+" + TimeRule.YEAR) {
    @Override
    @Nullable TimeExpression read(Matcher found, @Nullable DateBounds published) {
      return day(found, number(found, "y"), month(found), number(found, "d"));
    }
  },
  MONTH_YEAR("JFMASOND", "\\b" + TimeRule.MONTH + ",?\\s+(?:of\\s+)?" + TimeRule.YEAR) {
    @Override
    TimeExpression read(Matcher found, @Nullable DateBounds published) {
      YearMonth month = YearMonth.of(number(found, "y"), month(found));
      return new TimeExpression(
          span(found),
          TimeType.DATE,
          month.toString(),
          new DateBounds(month.atDay(1), month.atEndOfMonth()));
    }
  },
  MONTH_DAY("JFMASOND", "\\b" + TimeRule.MONTH + "\\s+" + TimeRule.DAY + "\\b") {
    @Override
    @Nullable TimeExpression read(Matcher found, @Nullable DateBounds published) {
      return dayWithoutYear(found, published);
    }
  },
  DAY_MONTH(
      "0123456789", "\\b" + TimeRule.DAY + "\\s+(?:of\\s+)?" + TimeRule.MONTH + "(?![\\p{L}])") {
    @Override
    @Nullable TimeExpression read(Matcher found, @Nullable DateBounds published) {
      return dayWithoutYear(found, published);
    }
  },
  YEAR_ALONE("12", "(?<![\\d,.$€£/-])\\b" + TimeRule.YEAR + "(?![\\d,/%-]\\d)") {
    @Override
    TimeExpression read(Matcher found, @Nullable DateBounds published) {
      return year(found, number(found, "y"));
    }
  },
  WEEKDAY(
      "nMTWFS",
      "\\b(?<next>next\\s+)?(?<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b") {
    @Override
    TimeExpression read(Matcher found, @Nullable DateBounds published) {
      DayOfWeek weekday = DayOfWeek.valueOf(found.group("w").toUpperCase(Locale.ROOT));
      @Nullable LocalDate issued = knownDay(published);
      if (issued == null) {
        return new TimeExpression(
            span(found), TimeType.DATE, "XXXX-WXX-" + weekday.getValue(), null);
      }
      LocalDate day =
          found.group("next") == null
              ? issued.with(TemporalAdjusters.previousOrSame(weekday))
              : issued.with(TemporalAdjusters.next(weekday));
      return new TimeExpression(span(found), TimeType.DATE, day.toString(), DateBounds.day(day));
    }
  },
  NEAR_DAY("tTyY", "(?i)\\b(?<r>today|yesterday|tomorrow|tonight)\\b") {
    @Override
    TimeExpression read(Matcher found, @Nullable DateBounds published) {
      String word = found.group("r").toLowerCase(Locale.ROOT);
      int shift = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
      @Nullable LocalDate issued = knownDay(published);
      if (issued == null) {
        return reference(found, shift);
      }
      LocalDate day = issued.plusDays(shift);
      return new TimeExpression(span(found), TimeType.DATE, day.toString(), DateBounds.day(day));
    }
  },
  NEAR_YEAR("lLtTnN", "(?i)\\b(?<r>last|this|next)\\s+year\\b") {
    @Override
    TimeExpression read(Matcher found, @Nullable DateBounds published) {
      String word = found.group("r").toLowerCase(Locale.ROOT);
      int shift = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
      boolean known =
          published != null && published.earliest().getYear() == published.latest().getYear();
      if (published == null || !known) {
        return reference(found, shift);
      }
      return year(found, published.earliest().getYear() + shift);
    }
  },
  LENGTH(
      "0123456789oOtTfFsSeEnN",
      "(?i)\\b(?<n>\\d{1,3}|" + TimeRule.NUMBERS + ")[\\s-]+(?<u>hour|day|week|month|year)s?\\b") {
    @Override
    TimeExpression read(Matcher found, @Nullable DateBounds published) {
      String count = found.group("n").toLowerCase(Locale.ROOT);
      int word = List.of(NUMBERS.split("\\|")).indexOf(count);
      String number = word >= 0 ? Integer.toString(word + 1) : count;
      String unit = found.group("u").substring(0, 1).toUpperCase(Locale.ROOT);
      String value = unit.equals("H") ? "PT" + number + unit : "P" + number + unit;
      return new TimeExpression(span(found), TimeType.DURATION, value, null);
    }
  };

  static final String MONTH =
      "(?<mon>January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";

  private static final String DAY = "(?<d>[0-3]?\\d)(?:st|nd|rd|th)?";

  private static final String YEAR = "(?<y>(?:19|20)\\d\\d)\\b";

  private static final String NUMBERS =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final String beginnings;
  private final Pattern pattern;

  /**
   * A form.
   *
   * @param beginnings the characters that it can begin with
   */
  TimeRule(String beginnings, String pattern) {
    this.beginnings = beginnings;
    this.pattern = Pattern.compile(pattern);
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether a time of this form can begin with a character. */
  boolean canBegin(char first) {
    return beginnings.indexOf(first) >= 0;
  }

  /**
   * The time that was found; null where the words are no possible time after all.
   *
   * @param published the days on which the article can have been published; null where unknown
   */
  abstract @Nullable TimeExpression read(Matcher found, @Nullable DateBounds published);

  private static Span span(MatchResult found) {
    return new Span(found.start(), found.end());
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static int month(Matcher found) {
    return MONTHS.indexOf(found.group("mon").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static TimeExpression year(Matcher found, int year) {
    return new TimeExpression(
        span(found),
        TimeType.DATE,
        Integer.toString(year),
        new DateBounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  /** A time before, at or after a day of publication that is not known. */
  private static TimeExpression reference(Matcher found, int shift) {
    String value = shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
    return new TimeExpression(span(found), TimeType.DATE, value, null);
  }

  private static @Nullable TimeExpression day(Matcher found, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new TimeExpression(span(found), TimeType.DATE, date.toString(), DateBounds.day(date));
    } catch (DateTimeException e) {
      return null; // 31 February is no date
    }
  }

  private static @Nullable TimeExpression dayWithoutYear(
      Matcher found, @Nullable DateBounds published) {
    int month = month(found);
    int day = number(found, "d");
    if (day < 1 || day > Month.of(month).maxLength()) {
      return null;
    }
    @Nullable LocalDate issued = knownDay(published);
    if (issued == null) {
      return new TimeExpression(
          span(found), TimeType.DATE, "XXXX-%02d-%02d".formatted(month, day), null);
    }
    // The nearest such day: news speaks of months around it, not of a year away.
    LocalDate nearest = issued;
    long distance = Long.MAX_VALUE;
    for (int year = issued.getYear() - 1; year <= issued.getYear() + 1; year++) {
      if (YearMonth.of(year, month).isValidDay(day)) {
        LocalDate candidate = LocalDate.of(year, month, day);
        long away = Math.abs(candidate.toEpochDay() - issued.toEpochDay());
        if (away < distance) {
          distance = away;
          nearest = candidate;
        }
      }
    }
    return distance == Long.MAX_VALUE
        ? null
        : new TimeExpression(
            span(found), TimeType.DATE, nearest.toString(), DateBounds.day(nearest));
  }

  private static @Nullable LocalDate knownDay(@Nullable DateBounds published) {
    return published != null && published.earliest().equals(published.latest())
        ? published.earliest()
        : null;
  }
}
