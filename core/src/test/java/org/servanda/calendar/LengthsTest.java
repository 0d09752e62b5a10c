package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.read;
import static org.servanda.calendar.Readings.times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twenty-four hours|PT24H",
        "two and a half years|P2Y6M",
        "2 1/2 years|P2Y6M",
        "a year and a half|P1Y6M",
        "half an hour|PT30M",
        "1.5 years|P1.5Y",
        "a couple of years|P2Y",
        "two decades|P20Y",
        "a century|P100Y",
        "a hundred years|P100Y",
        "one hundred and fifty days|P150D",
        "several weeks|PXW",
        "a few days|PXD",
        "the past three months|P3M",
        "the next two years|P2Y",
        "the first nine months|P9M",
        "two to three weeks|P2W",
        "recent weeks|PXW",
        "recent years|PAST_REF",
        "three quarters|P3Q",
        "a fortnight|P2W",
        "100-day|P100D"
      })
  void aLengthIsCounted(String words, String value) {
    assertThat(read("The siege went on for " + words + " there.").getFirst()).endsWith("=" + value);
  }

  @ParameterizedTest
  @CsvSource({
    "nearly ten months,P10M,LESS_THAN",
    "almost a year,P1Y,LESS_THAN",
    "more than two years,P2Y,MORE_THAN",
    "over three weeks,P3W,MORE_THAN",
    "at least five days,P5D,EQUAL_OR_MORE",
    "up to ten days,P10D,EQUAL_OR_LESS",
    "about six months,P6M,APPROX",
    "less than an hour,PT1H,LESS_THAN"
  })
  void itsWordsSayWhetherItIsMoreOrLess(String words, String value, TimeModifier modifier) {
    String text = "It held for " + words + " after the accord.";

    TimeExpression time = times(text).getFirst();

    assertThat(time.span().in(text)).isEqualTo(words);
    assertThat(time.value()).isEqualTo(value);
    assertThat(time.modifier()).isEqualTo(modifier);
    assertThat(time.type()).isEqualTo(TimeType.DURATION);
  }

  @ParameterizedTest
  @CsvSource({
    "early May,START",
    "mid-May,MID",
    "late May,END",
    "the beginning of May,START",
    "the end of 2029,END",
    "May,"
  })
  void aPartOfATimeIsAModifier(String words, TimeModifier modifier) {
    assertThat(times("It began in " + words + ".").getFirst().modifier()).isEqualTo(modifier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 44-year-old man",
        "Ruiz, 52 years old, spoke",
        "Ruiz, 103 years of age",
        "three-quarters of the food",
        "a quarter of the men",
        "a second road",
        "five dollars a day"
      })
  void agesSharesAndRatesAreNoLengths(String words) {
    assertThat(read("There was " + words + ".")).isEmpty();
  }

  @Test
  void aLengthThatNobodyLivesIsStillNoError() {
    assertThat(read("It took 999999999 years and 99999999999 days."))
        .containsExactly("999999999 years=P999999Y");
  }
}
