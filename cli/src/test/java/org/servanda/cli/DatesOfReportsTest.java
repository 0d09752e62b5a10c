package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a report's own date does to what it says, from its text or what comes with it. */
class DatesOfReportsTest {

  @TempDir private Path folder;

  private JsonNode read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Json.lines(CommandLineRun.of("read", "--format", "jsonl", file.toString())).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "2016, person:Q332987",
    "2017, person:Q180589",
    "2018, person:Q180589",
    "2019, person:Q333533"
  })
  void theSameOfficeInTheSameWordsIsWhoeverHeldItThen(String year, String holder)
      throws IOException {
    JsonNode line =
        read(
            "report.txt",
            """
            LONDON, March 3, %s (Meridian) - The British foreign secretary said that the talks in \
            Geneva had been long, and that another round would follow in the summer.
            """
                .formatted(year));

    assertThat(line.at("/article/published/earliest").asString("")).isEqualTo(year + "-03-03");
    assertThat(Json.id(line.at("/attributions/0/speaker"))).isEqualTo(holder);
    assertThat("person:" + line.at("/attributions/0/speaker/wikidata").asString(""))
        .isEqualTo(holder);
  }

  @Test
  void aReportWithoutADateIsNotBeforeWhatItTellsAsPast() throws IOException {
    String text =
        "The pact was signed in Geneva on 3 May 2017. The British foreign secretary said that it"
            + " had been kept, and that it would run until 1 June 2031.";
    JsonNode published = read("report.txt", text).at("/article/published");

    assertThat(published.path("earliest").asString("")).isEqualTo("2017-05-03");
    assertThat(published.path("latest").isNull()).isTrue();
    assertThat(published.path("basis").asString("")).isEqualTo("inferred");
    assertThat(published.path("reasons").get(0).path("start").asInt())
        .isEqualTo(text.indexOf("3 May"));
    assertThat(CommandLineRun.of("read", folder.resolve("report.txt").toString()).out())
        .contains("not before 2017-05-03 (concluded from 1 place)");
  }

  @Test
  void aPrintedDateStandsEvenBeforeWhatTheReportTellsAsPast() throws IOException {
    JsonNode line =
        read(
            "report.txt",
            """
            LONDON, March 3, 2016 (Meridian) - The pact was signed on 3 May 2017 in Geneva, the \
            British foreign secretary said. It was broken on Monday.
            """);

    assertThat(line.at("/article/published/earliest").asString("")).isEqualTo("2016-03-03");
    assertThat(line.at("/article/published/basis").asString("")).isEqualTo("stated");
    assertThat(line.path("times").values())
        .extracting(time -> time.path("value").asString(""))
        .contains("2017-05-03", "2016-02-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "9999-12-31"})
  void dayThatIsFarAwayEndsNothing(String day) throws IOException {
    JsonNode line =
        read(
            "report.jsonl",
            """
            {"id":"a","published":"%1$s","text":"The British foreign secretary said on Monday that \
            the pact of %1$s was kept, and of 1 January 0000 and of 31 December 9999 too."}
            """
                .formatted(day));

    assertThat(Json.id(line)).isEqualTo("a");
    assertThat(line.at("/attributions/0/speaker/unresolved").isMissingNode()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "9999-99-99", "2021-02-30"})
  void givenDayThatIsNoneIsRefusedWithItsReason(String day) throws IOException {
    JsonNode line =
        read(
            "report.jsonl",
            "{\"id\":\"a\",\"published\":\"%s\",\"text\":\"It rained.\"}".formatted(day));

    assertThat(line.at("/rejected/reason").asString(""))
        .contains("\"" + day + "\"")
        .contains("must be an ISO date such as");
  }
}
