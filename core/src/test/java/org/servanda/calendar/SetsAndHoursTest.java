package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.read;
import static org.servanda.calendar.Readings.times;
import static org.servanda.calendar.Readings.undated;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.article.DateBounds;

class SetsAndHoursTest {

  @ParameterizedTest
  @CsvSource({
    "daily,P1D",
    "every day,P1D",
    "each week,P1W",
    "every two years,P2Y",
    "every other month,P2M",
    "twice a week,P1W",
    "per month,P1M",
    "annually,P1Y",
    "Mondays,XXXX-WXX-1",
    "every Friday,XXXX-WXX-5",
    "Friday nights,XXXX-WXX-5TNI",
    "every summer,XXXX-SU",
    "every May,XXXX-05"
  })
  void whatRecursIsASet(String words, String value) {
    TimeExpression time = times("They meet " + words + ".").getFirst();

    assertThat(time.value()).isEqualTo(value);
    assertThat(time.type()).isEqualTo(TimeType.SET);
    assertThat(time.bounds()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 p.m. Monday|2030-05-06T20:00",
        "Monday at 8:30 a.m.|2030-05-06T08:30",
        "10:15 GMT on 3 May 2029|2029-05-03T10:15",
        "noon yesterday|2030-05-07T12:00",
        "midnight Friday|2030-05-03T24:00",
        "5 p.m. EST Nov. 6, 2029|2029-11-06T17:00",
        "4 in the morning|2030-05-08T04:00",
        "9 o'clock in the evening|2030-05-08T21:00",
        "8pm|2030-05-08T20:00",
        "the night of 3 May|2030-05-03TNI"
      })
  void anHourGoesWithTheDayBesideIt(String words, String value) {
    TimeExpression time = times("They met at " + words + ".").getFirst();

    assertThat(time.value()).isEqualTo(value);
    assertThat(time.type()).isEqualTo(TimeType.TIME);
  }

  @Test
  void anHourAloneIsOfTheDayToldOrStaysOpen() {
    assertThat(read("They met on 3 May 2029. At 10:15 a.m. it ended."))
        .contains("10:15 a.m.=2029-05-03T10:15");
    assertThat(undated("It ended at 10:15 a.m.")).containsExactly("10:15 a.m.=XXXX-XX-XXT10:15");
  }

  @Test
  void anHoursBoundsAreThoseOfItsDay() {
    assertThat(times("They met at 8 p.m. Monday.").getFirst().bounds())
        .isEqualTo(DateBounds.day(LocalDate.of(2030, 5, 6)));
  }

  @Test
  void scoresAndHoursThatNoClockHasAreNoTimes() {
    assertThat(read("They won 3:2 and 25:61 and at 13 p.m. and 0 a.m.")).isEmpty();
  }
}
