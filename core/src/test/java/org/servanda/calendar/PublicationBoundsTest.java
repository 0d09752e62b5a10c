package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.between;
import static org.servanda.calendar.Readings.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;

class PublicationBoundsTest {

  private static final LocalDate EARLIEST = LocalDate.of(2030, 3, 1);
  private static final LocalDate LATEST = LocalDate.of(2030, 5, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "last year|2029|2029-01-01|2029-12-31",
        "last month|2030|2030-02-01|2030-04-30",
        "yesterday|PAST_REF|2030-02-28|2030-05-30",
        "on Monday|XXXX-WXX-1|2030-02-25|2030-05-27",
        "on April 20|2030-04-20|2030-04-20|2030-04-20",
        "three years ago|2027|2027-01-01|2027-12-31"
      })
  void aValueIsAsPreciseAsAllPossibleDaysAgreeAndItsBoundsHoldForAll(
      String words, String value, LocalDate earliest, LocalDate latest) {
    TimeExpression time = times(between(EARLIEST, LATEST), "They spoke " + words + ".").getFirst();

    assertThat(time.value()).isEqualTo(value);
    assertThat(time.bounds()).isEqualTo(new DateBounds(earliest, latest));
  }

  @Test
  void boundsHoldWhateverDayOfPublicationIsTheTrueOne() {
    long seed = 20_300_508L;
    Random random = new Random(seed);
    String text =
        "They met on Monday, last Friday, in October, on 12 August, last spring, two weeks ago, at"
            + " Christmas, last weekend, in the third quarter. They will go on Tuesday, in May, on 3"
            + " July, next month and next Saturday.";
    for (int run = 0; run < 300; run++) {
      LocalDate first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
      LocalDate last = first.plusDays(random.nextInt(500));
      LocalDate day =
          first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
      List<TimeExpression> wide = times(between(first, last), text);
      List<TimeExpression> exact = times(between(day, day), text);
      assertThat(wide).hasSameSizeAs(exact);
      for (int i = 0; i < wide.size(); i++) {
        DateBounds outer = wide.get(i).bounds();
        DateBounds inner = exact.get(i).bounds();
        assertThat(outer == null || inner == null || holds(outer, inner))
            .as("%s in %s for %s in %s..%s, seed %d", inner, outer, day, first, last, seed)
            .isTrue();
      }
    }
  }

  private static boolean holds(DateBounds outer, DateBounds inner) {
    return !outer.earliest().isAfter(inner.earliest()) && !outer.latest().isBefore(inner.latest());
  }

  @ParameterizedTest
  @CsvSource({"-999999999-01-01", "+999999999-12-31", "0000-01-01", "0001-01-01", "9999-12-31"})
  void noDayOfPublicationIsTooFarOff(LocalDate day) {
    Publication publication = between(day, day);

    assertThat(
            times(
                publication,
                "Yesterday, next Monday, last week, 900000 years ago, in March, on 29 February, at"
                    + " Easter, next century, in the third quarter and next summer."))
        .isNotEmpty();
  }
}
