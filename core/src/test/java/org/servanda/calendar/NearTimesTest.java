package org.servanda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.calendar.Readings.read;
import static org.servanda.calendar.Readings.undated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "last week|2030-W18",
        "this week|2030-W19",
        "early next week|2030-W20",
        "last month|2030-04",
        "earlier this month|2030-05",
        "later this year|2030",
        "last weekend|2030-W18-WE",
        "last summer|2029-SU",
        "this spring|2030-SP",
        "next winter|2030-WI",
        "the day before yesterday|2030-05-06",
        "last night|2030-05-07TNI",
        "this morning|2030-05-08TMO",
        "yesterday evening|2030-05-07TEV",
        "Monday night|2030-05-06TNI",
        "early Monday|2030-05-06",
        "Monday last week|2030-04-29",
        "three days ago|2030-05-05",
        "a week ago|2030-W18",
        "two weeks ago|2030-W17",
        "about six months ago|2029-11",
        "five years ago|2025",
        "a year ago|2029",
        "two decades ago|2010",
        "several years ago|PAST_REF",
        "the end of the month|2030-05",
        "later in the year|2030",
        "the week of May 20|2030-W21"
      })
  void aTimeBesideTheReportIsCountedFromItsDay(String words, String value) {
    assertThat(read("The council met " + words + ".")).containsExactly(words + "=" + value);
  }

  @ParameterizedTest
  @CsvSource({
    "last week,PAST_REF",
    "this month,PRESENT_REF",
    "three days ago,PAST_REF",
    "next year,FUTURE_REF",
    "last summer,XXXX-SU",
    "last June,XXXX-06",
    "Monday night,XXXX-WXX-1TNI"
  })
  void aTimeBesideAReportWithoutADateStaysOpen(String words, String value) {
    assertThat(undated("The council met " + words + ".")).containsExactly(words + "=" + value);
  }

  @ParameterizedTest
  @CsvSource({
    "now,PRESENT_REF",
    "currently,PRESENT_REF",
    "recently,PAST_REF",
    "soon,FUTURE_REF",
    "in the near future,FUTURE_REF",
    "in the past,PAST_REF"
  })
  void aVagueTimeOnlySaysWhichWay(String words, String value) {
    assertThat(read("The line is quiet " + words + "."))
        .containsExactly(words.replace("in the", "the") + "=" + value);
  }

  @Test
  void whatFollowsIsCountedFromTheTimeToldLast() {
    assertThat(read("It was signed on 9 November 2020. The next day they left.").get(1))
        .isEqualTo("The next day=2020-11-10");
    assertThat(read("It was signed on 9 November 2020. Two months later they met.").get(1))
        .isEqualTo("Two months later=2021-01");
    assertThat(read("He fell in 1998. Later that year they met.").get(1))
        .isEqualTo("Later that year=1998");
    assertThat(read("It was signed in March 1999; the following month it failed.").get(1))
        .isEqualTo("the following month=1999-04");
  }

  @Test
  void aStoryOfYearsLongPastGoesOnInThem() {
    assertThat(
            read(
                "War broke out in September 1939. It spread in 1940. In May 1940 France was"
                    + " invaded. On June 10, Italy joined. By December the plans of 1940 were over."
                    + " In January the front moved."))
        .contains("June 10=1940-06-10", "December=1940-12", "January=1941-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They will meet Monday.|Monday=2030-05-13",
        "They met Monday.|Monday=2030-05-06",
        "They plan to meet on Monday.|Monday=2030-05-13",
        "He said Saturday that it would reopen.|Saturday=2030-05-04",
        "He said the road would reopen Saturday.|Saturday=2030-05-11",
        "The minister, who arrived Sunday, will stay.|Sunday=2030-05-05",
        "On Monday, the council will vote.|Monday=2030-05-13",
        "Talks are due Friday.|Friday=2030-05-10",
        "The talks had been due to end Friday.|Friday=2030-05-03",
        "It could come as early as Friday.|Friday=2030-05-10",
        "They want to end Tuesday's siege.|Tuesday=2030-05-07",
        "The truce was prolonged until Saturday.|Saturday=2030-05-11",
        "They will go home in November.|November=2030-11",
        "They went home in November.|November=2029-11",
        "The road has been shut since June.|June=2029-06"
      })
  void theVerbSaysWhichWayADayLooks(String sentence, String time) {
    assertThat(read(sentence)).containsExactly(time);
  }
}
