package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.read;
import static org.servanda.calendar.Readings.times;
import static org.servanda.calendar.Readings.undated;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.article.DateBounds;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday, 3 May 2030|2030-05-03",
        "Friday May 3|2030-05-03",
        "the third of May|2030-05-03",
        "3 May last year|2029-05-03",
        "March 18 last year|2029-03-18",
        "March 18, next year|2031-03-18",
        "20.04.2030|2030-04-20",
        "4/20/2030|2030-04-20",
        "2030-04-20|2030-04-20",
        "2030/04/20|2030-04-20",
        "20/04/30|2030-04-20",
        "last June|2029-06",
        "last April|2030-04",
        "June last year|2029-06",
        "June of last year|2029-06",
        "this September|2030-09",
        "June '29|2029-06",
        "nineteen ninety-one|1991",
        "the year two thousand|2000",
        "1862|1862"
      })
  void aDateIsReadHoweverItIsWritten(String words, String value) {
    assertThat(read("They met in Malta, " + words + ".")).containsExactly(words + "=" + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the 1990s|199",
        "the '90s|199",
        "the nineties|199",
        "the early 1990s|199",
        "the 19th century|18",
        "the late nineteenth century|18",
        "the summer of 1998|1998-SU",
        "fiscal 2029|2029",
        "early 2029|2029",
        "mid-May|2030-05",
        "the end of May|2030-05",
        "44 BC|BC0044",
        "August 480 BC|BC0480-08"
      })
  void aLongerTimeHasTheDigitsThatAreKnown(String words, String value) {
    assertThat(read("It began in " + words + ".")).containsExactly(words + "=" + value);
  }

  @Test
  void daysOfOneMonthAreEachATime() {
    assertThat(read("They met on 3-5 May and on June 10 and 12."))
        .containsExactly("3=2030-05-03", "5 May=2030-05-05", "June 10=2030-06-10", "12=2030-06-12");
  }

  @Test
  void twoMonthsOrDaysShareTheYearBehindThem() {
    assertThat(read("From November 2020 to March 2021, from August to October 1914."))
        .containsExactly(
            "November 2020=2020-11",
            "March 2021=2021-03",
            "August=1914-08",
            "October 1914=1914-10");
    assertThat(read("It lasted from December to March 1919 and 14 August-24 August 1914."))
        .containsExactly(
            "December=1918-12",
            "March 1919=1919-03",
            "14 August=1914-08-14",
            "24 August 1914=1914-08-24");
  }

  @Test
  void aDateThatCanBeReadBothWaysStaysOpenBetweenThem() {
    TimeExpression time = times("Signed 03/04/2020 in Doha.").getFirst();

    assertThat(time.value()).isEqualTo("2020-XX-XX");
    assertThat(time.bounds())
        .isEqualTo(new DateBounds(LocalDate.of(2020, 3, 4), LocalDate.of(2020, 4, 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "under Resolution 1701 of the Council",
        "under resolution 2254",
        "No. 1325",
        "Flight 1998",
        "Route 2020",
        "an order of 1800 troops",
        "the 1,998 men",
        "$1998 and 1998%",
        "at 32/13/2020",
        "on 0000-00-00",
        "on 31/02/2020",
        "32 May",
        "May I come in",
        "they may march for peace",
        "Jan Ruiz and April's sister Augusta",
        "Marching on",
        "in his 40s"
      })
  void numbersAndNamesAreNoDates(String words) {
    assertThat(undated("They spoke " + words + ".")).noneMatch(time -> !time.contains("April"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999", "December 31, 2999", "the year 2999", "1 January 1000", "1 BC"})
  void yearsAtTheEdgesAreNoErrors(String words) {
    assertThat(times("It was in " + words + ".")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theTwentyFourthIsOneOfTheMonthSpokenOf() {
    assertThat(read("They met on 3 March 2029 and on the 24th."))
        .containsExactly("3 March 2029=2029-03-03", "the 24th=2029-03-24");
    assertThat(read("They met on the 24th.")).containsExactly("the 24th=2030-04-24");
    assertThat(read("They will meet on the 24th.")).containsExactly("the 24th=2030-05-24");
    assertThat(undated("They met on the 24th.")).containsExactly("the 24th=XXXX-XX-24");
  }
}
