package org.servanda.sources.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 March 2023, 14:05               | 2023-03-12",
        "Published: March 12, 2023          | 2023-03-12",
        "Sunday, 12th Mar. 2023 · 09:30 GMT | 2023-03-12",
        "2023-03-12 18:00                   | 2023-03-12",
        "Updated 25/03/2023                 | 2023-03-25",
        "03/25/2023                         | 2023-03-25",
        "05.03.2022 - 14:07                 | 2022-03-05",
        "SEPT. 4, 1999                      | 1999-09-04"
      })
  void dateLineGivesItsDay(String line, String day) {
    assertThat(PrintedDay.isDateLine(line)).isTrue();
    assertThat(PrintedDay.firstIn(line).orElseThrow().day()).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/03/2022", "31 February 2022", "14:05", "12 March", "99/99/2022"})
  void whatIsNoSureDayGivesNone(String line) {
    assertThat(PrintedDay.firstIn(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The accord of 12 March 2023 holds", "12 March", "Chapter 3", ""})
  void lineThatSaysMoreIsNoDateLine(String line) {
    assertThat(PrintedDay.isDateLine(line)).isFalse();
  }
}
