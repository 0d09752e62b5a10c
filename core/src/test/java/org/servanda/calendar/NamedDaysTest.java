package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.read;
import static org.servanda.calendar.Readings.undated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Christmas 2020|2020-12-25",
        "Easter 2024|2024-03-31",
        "Good Friday 2024|2024-03-29",
        "Orthodox Easter 2024|2024-05-05",
        "Thanksgiving 2023|2023-11-23",
        "Memorial Day 2023|2023-05-29",
        "Election Day 2024|2024-11-05",
        "Yom Kippur 2023|2023-09-25",
        "Passover 2024|2024-04-23",
        "Nowruz 2024|2024-03-20",
        "Chinese New Year 2024|2024-02-10",
        "New Year's Day 2024|2024-01-01",
        "New Year’s Eve 2024|2024-12-31"
      })
  void aFeastOfAYearIsADay(String words, String value) {
    assertThat(undated("They met at " + words + ".")).containsExactly(words + "=" + value);
  }

  @Test
  void aFeastWithoutAYearIsTheOneThatTheWordsLookTo() {
    assertThat(read("They met at Christmas.")).containsExactly("Christmas=2029-12-25");
    assertThat(read("They will meet at Christmas.")).containsExactly("Christmas=2030-12-25");
    assertThat(read("They met last Christmas.")).containsExactly("last Christmas=2029-12-25");
    assertThat(undated("They met at Christmas.")).containsExactly("Christmas=XXXX-XX-XX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 Khordad 1402|2023-06-05",
        "30 Esfand 1399|2021-03-20",
        "10 Muharram 1445|2023-07-28",
        "1 Ramadan 1444 AH|2023-03-23",
        "10 Tishri 5784|2023-09-25",
        "15 Nisan 5784|2024-04-23",
        "October 25, 1917 (O.S.|1917-11-07",
        "25 October 1917 old style|1917-11-07"
      })
  void aDateOfAnotherCalendarIsTheGregorianDay(String words, String value) {
    assertThat(undated("It was signed on " + words + " there.").getFirst())
        .isEqualTo(words + "=" + value);
  }

  @Test
  void aDayThatTheOtherCalendarLacksIsNone() {
    assertThat(undated("On 30 Esfand 1402 and 31 Muharram 1445 and 1 Khordad 99999.")).isEmpty();
  }
}
