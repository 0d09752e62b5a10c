package org.servanda.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calendars beside the Gregorian one, as ICU4J reckons them. */
enum ForeignCalendar {
  PERSIAN("persian", 600, 2000),
  /** Umm al-Qura: where the moon is watched, a day may differ by one. */
  ISLAMIC("islamic-umalqura", 1, 2000),
  HEBREW("hebrew", 3800, 8000),
  CHINESE("chinese", 1, 10_000),
  JULIAN("gregorian", 1, 3000);

  private final String name;
  private final int firstYear;
  private final int lastYear;

  ForeignCalendar(String name, int firstYear, int lastYear) {
    this.name = name;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  static ForeignCalendar of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** A new one each time, since ICU4J's change in use. */
  @SuppressWarnings("JavaUtilDate") // ICU4J has no other way to say it
  private Calendar calendar() {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + name));
    if (this == JULIAN && calendar instanceof GregorianCalendar gregorian) {
      gregorian.setGregorianChange(new Date(Long.MAX_VALUE));
    }
    return calendar;
  }

  /** The Gregorian day of a date; null where the calendar has no such day. */
  @Nullable LocalDate day(int year, int month, int day) {
    if (year < firstYear || year > lastYear || day < 1) {
      return null;
    }
    Calendar calendar = calendar();
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, hebrewMonth(year, month));
    calendar.set(Calendar.DAY_OF_MONTH, day);
    try {
      return day(calendar);
    } catch (IllegalArgumentException e) {
      return null; // 30 Esfand of a common year is no day
    }
  }

  /** ICU4J keeps a place for the month of leap years, and counts from 0. */
  private int hebrewMonth(int year, int month) {
    if (this != HEBREW || month < 6) {
      return month - 1;
    }
    boolean leap = (year * 12 + 17) % 19 >= 12;
    return month == 6 && !leap ? HebrewCalendar.ADAR : month - 1;
  }

  /** The year of this calendar in which the first of January of a Gregorian year lies. */
  int yearAt(int gregorianYear) {
    Calendar calendar = calendar();
    calendar.setTimeInMillis(
        LocalDate.of(gregorianYear, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    return calendar.get(Calendar.EXTENDED_YEAR);
  }

  private static LocalDate day(Calendar calendar) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
  }
}
