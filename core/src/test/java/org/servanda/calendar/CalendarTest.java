package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.reading.Reading;

class CalendarTest {

  private static final Calendar CALENDAR = Calendar.load();

  /** A Wednesday. */
  private static final LocalDate ISSUED = LocalDate.of(2030, 5, 8);

  private static List<TimeExpression> times(Publication publication, String text) {
    Article article = new Article("report", text, null, null, null, null, null, publication, "en");
    Reading reading = new Reading(article, List.of(), List.of(), List.of(), List.of());
    return CALENDAR.date(reading).times();
  }

  private static Publication between(LocalDate earliest, LocalDate latest) {
    return new Publication.Dated(
        new DateBounds(earliest, latest), Publication.Basis.GIVEN, List.of());
  }

  private static TimeExpression time(Publication publication, String text) {
    List<TimeExpression> times = times(publication, text);
    assertThat(times).hasSize(1);
    return times.getFirst();
  }

  private static TimeExpression undated(String words) {
    TimeExpression time = time(new Publication.Undated(), "It was " + words + " that they met.");
    assertThat(time.span().in("It was " + words + " that they met.")).isEqualTo(words);
    return time;
  }

  private static TimeExpression dated(String words) {
    return time(between(ISSUED, ISSUED), "It was " + words + " that they met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030-02-03",
        "February 3, 2030",
        "February 3 2030",
        "Feb. 3, 2030",
        "3 February 2030",
        "3rd February 2030",
        "3rd of February, 2030",
        "03 February 2030"
      })
  void aFullDateIsADayWheneverTheReportAppeared(String words) {
    TimeExpression time = undated(words);

    assertThat(time.value()).isEqualTo("2030-02-03");
    assertThat(time.type()).isEqualTo(TimeType.DATE);
    assertThat(time.bounds()).isEqualTo(DateBounds.day(LocalDate.of(2030, 2, 3)));
    assertThat(dated(words)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "January,1",
    "Jan.,1",
    "Feb.,2",
    "March,3",
    "Mar.,3",
    "April,4",
    "May,5",
    "June,6",
    "July,7",
    "August,8",
    "Aug.,8",
    "September,9",
    "Sept.,9",
    "Sep.,9",
    "October,10",
    "Nov.,11",
    "December,12"
  })
  void everyMonthIsKnownByItsNames(String month, int number) {
    assertThat(undated(month + " 4, 2030").value()).isEqualTo("2030-%02d-04".formatted(number));
  }

  @Test
  void aMonthOfAYearIsBoundedByItsDays() {
    TimeExpression time = undated("February 2028");

    assertThat(time.value()).isEqualTo("2028-02");
    assertThat(time.bounds())
        .isEqualTo(new DateBounds(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
  }

  @Test
  void aYearIsBoundedByItsDays() {
    TimeExpression time = undated("1997");

    assertThat(time.value()).isEqualTo("1997");
    assertThat(time.bounds())
        .isEqualTo(new DateBounds(LocalDate.of(1997, 1, 1), LocalDate.of(1997, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$1990", "€2000", "2,000", "1,999", "1950/51", "12021", "20301"})
  void amountsAreNoYears(String words) {
    assertThat(times(new Publication.Undated(), "They paid " + words + " in all.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"May 6,05-06", "6 May,05-06", "6th of May,05-06", "Dec. 31,12-31"})
  void aDayWithoutAYearStaysOpenInAReportWithoutADate(String words, String day) {
    TimeExpression time = undated(words);

    assertThat(time.value()).isEqualTo("XXXX-" + day);
    assertThat(time.bounds()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "May 6,2030-05-06",
    "20 May,2030-05-20",
    "December 28,2029-12-28",
    "October 30,2030-10-30"
  })
  void aDayWithoutAYearIsTheOneNearestToTheReport(String words, LocalDate day) {
    assertThat(dated(words).bounds()).isEqualTo(DateBounds.day(day));
    assertThat(dated(words).value()).isEqualTo(day.toString());
  }

  @ParameterizedTest
  @CsvSource({"Monday,1", "Tuesday,2", "Sunday,7"})
  void aWeekdayStaysOpenInAReportWithoutADate(String words, int number) {
    assertThat(undated(words).value()).isEqualTo("XXXX-WXX-" + number);
    assertThat(undated(words).bounds()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Monday,2030-05-06",
    "Tuesday,2030-05-07",
    "Wednesday,2030-05-08",
    "Thursday,2030-05-02",
    "next Monday,2030-05-13",
    "next Wednesday,2030-05-15"
  })
  void aWeekdayIsTheLastOneBeforeTheReport(String words, LocalDate day) {
    assertThat(dated(words).value()).isEqualTo(day.toString());
    assertThat(dated(words).bounds()).isEqualTo(DateBounds.day(day));
  }

  @ParameterizedTest
  @CsvSource({
    "today,PRESENT_REF,2030-05-08", "tonight,PRESENT_REF,2030-05-08",
    "yesterday,PAST_REF,2030-05-07", "tomorrow,FUTURE_REF,2030-05-09"
  })
  void aDayBesideTheReportIsKnownWhereTheReportIsDated(String words, String open, LocalDate day) {
    assertThat(undated(words).value()).isEqualTo(open);
    assertThat(undated(words).bounds()).isNull();
    assertThat(dated(words).bounds()).isEqualTo(DateBounds.day(day));
  }

  @ParameterizedTest
  @CsvSource({"last year,PAST_REF,2029", "this year,PRESENT_REF,2030", "next year,FUTURE_REF,2031"})
  void aYearBesideTheReportIsKnownWhereTheReportIsDated(String words, String open, String year) {
    assertThat(undated(words).value()).isEqualTo(open);
    assertThat(undated(words).bounds()).isNull();
    assertThat(dated(words).value()).isEqualTo(year);
  }

  @Test
  void boundsOnTheReportsDayTellItsYearButNoDay() {
    Publication spring = between(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 5, 31));
    Publication winter = between(LocalDate.of(2029, 12, 1), LocalDate.of(2030, 2, 28));

    assertThat(time(spring, "They met last year.").value()).isEqualTo("2029");
    assertThat(time(winter, "They met last year.").value()).isEqualTo("PAST_REF");
    assertThat(time(spring, "They met on Monday.").value()).isEqualTo("XXXX-WXX-1");
    assertThat(time(spring, "They met yesterday.").value()).isEqualTo("PAST_REF");
    assertThat(time(spring, "They met on May 6.").value()).isEqualTo("2030-05-06");
  }

  @ParameterizedTest
  @CsvSource({
    "three days,P3D",
    "10-day,P10D",
    "24 hours,PT24H",
    "twelve months,P12M",
    "One week,P1W",
    "44 years,P44Y"
  })
  void lengthsOfTimeAreDurations(String words, String value) {
    TimeExpression time = undated(words);

    assertThat(time.type()).isEqualTo(TimeType.DURATION);
    assertThat(time.value()).isEqualTo(value);
    assertThat(time.bounds()).isNull();
    assertThat(dated(words)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"February 30", "31 April", "June 0", "0 June", "May 39", "2030-13-01"})
  void impossibleDaysAreNoTimes(String words) {
    String text = "It was " + words + " that they met.";

    assertThat(times(new Publication.Undated(), text)).isEmpty();
    assertThat(times(between(ISSUED, ISSUED), text)).isEmpty();
  }

  @Test
  void anImpossibleDayOfAYearIsNeverADay() {
    assertThat(times(new Publication.Undated(), "They met on February 30, 2030."))
        .noneMatch(time -> time.value().length() == 10);
  }

  @Test
  void aLeapDayIsADay() {
    assertThat(undated("February 29").value()).isEqualTo("XXXX-02-29");
    assertThat(undated("29 February 2028").value()).isEqualTo("2028-02-29");
  }

  @Test
  void timesAreInOrderAndDoNotOverlap() {
    List<TimeExpression> times =
        times(
            new Publication.Undated(),
            "On Monday, 6 May 2030, they met for two days; in 1997 they had met in June 1996.");

    assertThat(times.stream().map(TimeExpression::value))
        .containsExactly("2030-05-06", "P2D", "1997", "1996-06");
  }

  @Test
  void theReportsOwnDateIsKept() {
    Publication publication = between(ISSUED, ISSUED);
    Article article =
        new Article("report", "They met.", null, null, null, null, null, publication, "en");
    Reading reading = new Reading(article, List.of(), List.of(), List.of(), List.of());

    assertThat(CALENDAR.date(reading).publication()).isEqualTo(publication);
    assertThat(CALENDAR.date(reading).times()).isEmpty();
  }
}
