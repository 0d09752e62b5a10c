package org.servanda.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.sources.Documents.html;
import static org.servanda.sources.Documents.plain;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.article.Document;

/** Pages made to take forever. The bound is far above what each takes, for slow machines. */
class HostilePageTest {

  private static final Duration BOUND = Duration.ofSeconds(8);

  @BeforeAll
  static void warmUp() {
    Documents.article(html("<article><p>The envoy left Lindholm on Friday.</p></article>"));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("nested elements", "<div>".repeat(100_000) + "The envoy left."),
        Arguments.of("nested closed elements", "<b>".repeat(60_000) + "x" + "</b>".repeat(60_000)),
        Arguments.of("nested tables", "<table><tr><td>".repeat(40_000) + "The envoy left."),
        Arguments.of("nested lists", "<ul><li>".repeat(60_000) + "The envoy left."),
        Arguments.of("attributes", "<p " + many(1_000_000, i -> "a" + i + "=1 ") + ">The envoy."),
        Arguments.of("one attribute", "<p class='" + "x ".repeat(5_000_000) + "'>The envoy left."),
        Arguments.of("entities", "<p>" + "&amp;&lt;&#8220;".repeat(800_000)),
        Arguments.of("broken entities", "<p>" + "&a".repeat(4_000_000)),
        Arguments.of("angles", "<".repeat(8_000_000)),
        Arguments.of("paragraphs", "<p>The envoy left Lindholm.".repeat(150_000)),
        Arguments.of("siblings", "<div>a</div>".repeat(90_000)),
        Arguments.of("formatting", many(90_000, i -> "<font size=" + i + "><p>a")),
        Arguments.of("open comment", "<p>The envoy left.<!--" + "-".repeat(8_000_000)),
        Arguments.of("doctypes", "<!doctype html>".repeat(150_000) + "<p>The envoy left."),
        Arguments.of("articles", "<article class='entry-content'>".repeat(150_000) + "a"),
        Arguments.of("line breaks", "a<br>".repeat(150_000)),
        Arguments.of("spaces", "<p>" + " \u00A0".repeat(4_000_000) + "a"),
        Arguments.of("linked data", "<script type='application/ld+json'>" + "[".repeat(400_000)),
        Arguments.of("titles", "<title>" + " - a |".repeat(1_000_000) + "</title><p>The envoy."),
        Arguments.of("scripts", "<script>" + "</scrip".repeat(1_000_000)),
        Arguments.of("dates", "<time>" + "1 May ".repeat(1_000_000) + "</time><p>The envoy."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pageEndsInReadingOrRejection(String name, String page) {
    assertEnds(html(page), name);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one word", "a".repeat(900_000)),
        Arguments.of("capitals", "A".repeat(900_000)),
        Arguments.of("names", "Aa ".repeat(300_000)),
        Arguments.of("short lines", "Aa Bb\n".repeat(150_000)),
        Arguments.of("short paragraphs", "Aa Bb\n\n".repeat(120_000)),
        Arguments.of("empty lines", "\n".repeat(900_000) + "a"),
        Arguments.of("carriage returns", "a\r".repeat(400_000)),
        Arguments.of("headings", "Related articles\n\n".repeat(50_000)),
        Arguments.of("wrapped", ("a".repeat(40) + "\n").repeat(20_000)),
        Arguments.of("dots", ".".repeat(900_000)),
        Arguments.of("quotes", "“".repeat(900_000)),
        Arguments.of("dashes", "LINDHOLM " + "– ".repeat(400_000)),
        Arguments.of("digits", "1".repeat(900_000)),
        Arguments.of("captions", "(photo ".repeat(120_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void textEndsInReadingOrRejection(String name, String text) {
    assertEnds(plain(text), name);
  }

  @Test
  void deepPageIsStillRead() {
    String page = "<div>".repeat(5_000) + "<p>The envoy left Lindholm on Friday, officials said.";

    assertThat(Documents.article(html(page)).text())
        .isEqualTo("The envoy left Lindholm on Friday, officials said.");
  }

  private static void assertEnds(Document document, String name) {
    Assertions.assertTimeoutPreemptively(
        BOUND, () -> ArticleExtractor.withDefaults().extract(document), name);
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }
}
