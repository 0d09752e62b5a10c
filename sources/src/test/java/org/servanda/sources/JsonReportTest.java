package org.servanda.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.sources.Documents.article;
import static org.servanda.sources.Documents.document;
import static org.servanda.sources.Documents.json;
import static org.servanda.sources.Documents.rejection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.MediaType;
import org.servanda.article.Publication;
import org.servanda.article.Publication.Basis;

class JsonReportTest {

  @Test
  void everyKnownPropertyIsTaken() {
    Article article =
        article(
            json(
                """
                {"id": "7", "text": "LINDHOLM (Westwire) - The envoy left.\\n", "title": "Envoy leaves",
                 "outlet": "The Lindholm Courier", "author": "Jane Doe", "language": "en-gb",
                 "published": "2023-03-12T23:30:00-05:00", "unknown": {"deep": [1, 2]}}
                """));

    assertThat(article.text()).isEqualTo("LINDHOLM (Westwire) - The envoy left.\n");
    assertThat(article.title()).isEqualTo("Envoy leaves");
    assertThat(article.outlet()).isEqualTo("The Lindholm Courier");
    assertThat(article.byline()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("Westwire");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.publication())
        .isEqualTo(
            new Publication.Dated(
                DateBounds.day(LocalDate.of(2023, 3, 12)), Basis.GIVEN, List.of()));
  }

  @Test
  void textIsTakenToTheLetterEvenWithLitter() {
    assertThat(
            article(json("{\"text\": \"  Share on Facebook\\r\\n\\r\\nThe envoy left. \"}")).text())
        .isEqualTo("  Share on Facebook\r\n\r\nThe envoy left. ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text': 5}                                     | a number as \"text\"",
        "{'text': ['a']}                                 | an array as \"text\"",
        "{'text': 'a', 'title': {}}                      | an object as \"title\"",
        "{'text': 'a', 'published': true}                | a truth value as \"published\"",
        "{'text': 'a', 'published': '12.3.2023'}         | must be an ISO date",
        "{'text': 'a', 'published': '2023-02-30'}        | must be an ISO date",
        "{'text': 'a', 'language': 'no such tag'}        | must be a BCP 47 tag",
        "{'title': 'a'}                                  | has no \"text\"",
        "{'text': null}                                  | has no \"text\"",
        "{'text': ' '}                                   | white space",
        "['text']                                        | not a JSON object",
        "{'text': 'a'                                    | not a JSON object",
        "{'text': 'a'} {'text': 'b'}                     | goes on after",
        "{'text': 'a', 'text': 'b'}                      | not a JSON object"
      })
  void whatDoesNotFitIsSaid(String line, String reason) {
    assertThat(rejection(json(line.replace('\'', '"')))).contains(reason);
  }

  @Test
  void nullsSayNothing() {
    Article article =
        article(json("{\"text\":\"The envoy left.\",\"title\":null,\"published\":null}"));

    assertThat(article.title()).isNull();
    assertThat(article.publication()).isEqualTo(new Publication.Undated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800"})
  void loneSurrogatesBecomeReplacementCharacters(String escaped) {
    String text = article(json("{\"text\":\"a" + escaped + "b\"}")).text();

    assertThat(text).startsWith("a\uFFFD").endsWith("\uFFFDb");
  }

  @Test
  void pairsOfSurrogatesStay() {
    assertThat(article(json("{\"text\":\"a\\ud83d\\ude00b\"}")).text()).isEqualTo("a😀b");
  }

  @Test
  void jsonThatIsNotUtf8IsRejected() {
    byte[] latin = "{\"text\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(rejection(document(MediaType.JSON, latin))).contains("not UTF-8");
  }

  @Test
  void deepNestingIsRejected() {
    String deep = "[".repeat(100_000);

    assertThat(rejection(json("{\"text\":\"a\",\"x\":" + deep))).contains("not a JSON object");
  }

  @Test
  void longTextIsParsedAndMeasured() {
    String text = "word ".repeat(3_000_000);

    assertThat(rejection(json("{\"text\":\"" + text + "\"}")))
        .contains("15000000 characters")
        .contains("must not exceed 1000000");
  }
}
