package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.times;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int LENGTH = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "12 ",
        "1,",
        "1-",
        "1990 ",
        "last ",
        "the ",
        "March ",
        "May 1 ",
        "the end of ",
        "one ",
        "twenty-",
        "a few ",
        "about ",
        "Monday, ",
        "10:10 ",
        "'9",
        "Q1 ",
        "…",
        "\n",
        "will ",
        "1/2/",
        "at ",
        "Rabi "
      })
  void aMillionUnitsOfOneWordTakeTimeThatGrowsWithThem(String word) {
    String text = "x " + word.repeat(LENGTH / word.length());

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(40), () -> times(text));
  }

  @Test
  void wordsOfTimeInAnyOrderAreNeverAnErrorAndNeverOverlap() {
    long seed = 77L;
    Random random = new Random(seed);
    List<String> words =
        Stream.of(
                "the a last next this past three 31 0 1998 9999 99999999 May March Monday of in on"
                    + " week weeks year day quarter second first 24th ago later earlier before after"
                    + " early mid end - , . ' ’s : / $ % about nearly over at every daily morning"
                    + " 10:30 p.m. GMT noon Easter Ramadan 1402 BC AD Resolution fiscal half and or"
                    + " to since now recently 29 February summer decade century 1990s '90s old 1/2"
                    + " Christmas Khordad style same following year-end hundred thousand")
            .flatMap(all -> Stream.of(all.split(" ")))
            .toList();
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 12; i++) {
        text.append(random.nextInt(5) == 0 ? "" : " ")
            .append(words.get(random.nextInt(words.size())));
      }
      int end = 0;
      for (TimeExpression time : times(text.toString())) {
        assertThat(time.span().start()).as("%s, seed %d", text, seed).isGreaterThanOrEqualTo(end);
        end = time.span().end();
      }
    }
  }
}
