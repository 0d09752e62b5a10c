package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.read;
import static org.servanda.calendar.Readings.undated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the first quarter|2030-Q1",
        "the fourth quarter|2029-Q4",
        "the third quarter of 2028|2028-Q3",
        "the 2028 third quarter|2028-Q3",
        "Q3 2028|2028-Q3",
        "next year's first quarter|2031-Q1",
        "the first half of 2029|2029-H1",
        "the quarter|2030-Q1",
        "the year-earlier quarter|2029-Q1",
        "the latest quarter|2030-Q1"
      })
  void aQuarterIsTheLastThatHasBegun(String words, String value) {
    assertThat(read("Exports fell in " + words + ".")).containsExactly(words + "=" + value);
  }

  @Test
  void aQuartersFiguresAreComparedWithTheSameOneOfTheYearBefore() {
    assertThat(read("Exports rose in the third quarter, from 3 tons a year earlier."))
        .containsExactly("the third quarter=2029-Q3", "a year earlier=2028-Q3");
  }

  @Test
  void aQuarterOfAReportWithoutADateHasNoYear() {
    assertThat(undated("Exports rose in the third quarter."))
        .containsExactly("the third quarter=XXXX-Q3");
  }
}
