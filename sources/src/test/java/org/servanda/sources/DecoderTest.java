package org.servanda.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.sources.Documents.article;
import static org.servanda.sources.Documents.document;
import static org.servanda.sources.Documents.plain;
import static org.servanda.sources.Documents.rejection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;

class DecoderTest {

  private static final String REPORT =
      "The envoy said: “We’ve kept the accord – every word of it – for ten years,” and left the"
          + " café in Lindholm without taking questions.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarkTellsTheEncodingAndIsLeftOut(String charset) {
    byte[] bytes = ("\uFEFF" + REPORT).getBytes(Charset.forName(charset));

    assertThat(article(document(MediaType.PLAIN_TEXT, bytes)).text()).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void textWithoutMarkIsStillDecoded(String charset) {
    byte[] bytes = REPORT.getBytes(Charset.forName(charset));

    assertThat(article(document(MediaType.PLAIN_TEXT, bytes)).text()).isEqualTo(REPORT);
  }

  @Test
  void oneBrokenByteDoesNotSpoilTheOthers() {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xFF;

    assertThat(article(document(MediaType.PLAIN_TEXT, bytes)).text())
        .isEqualTo("\uFFFD" + REPORT.substring(1));
  }

  @Test
  void pageIsDecodedAsItsMarkupDeclares() {
    String page =
        "<html><head><meta charset='windows-1251'></head><body><p>Переговоры министров прошли в"
            + " столице, стороны договорились открыть границу.</p></body></html>";

    assertThat(
            article(document(MediaType.HTML, page.getBytes(Charset.forName("windows-1251"))))
                .text())
        .startsWith("Переговоры министров");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004", "{\\rtf1 text}", "GIF89a"})
  void knownFormatsAreNamedInTheRejection(String start) {
    assertThat(
            rejection(document(MediaType.PLAIN_TEXT, start.getBytes(StandardCharsets.ISO_8859_1))))
        .startsWith("holds a")
        .contains("extract its text first");
  }

  @Test
  void zeroBytesAreNotText() {
    assertThat(rejection(plain("a report\0with a zero\0in it")))
        .contains("control characters")
        .contains("not text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF", "\uFEFF\n"})
  void nothingToReadIsRejected(String text) {
    assertThat(rejection(plain(text))).contains("a report must have text");
    assertThat(rejection(Documents.html(text))).isNotBlank();
  }

  @Test
  void randomBytesNeverThrow() {
    long seed = 20260101;
    Random random = new Random(seed);
    List<MediaType> types = List.of(MediaType.values());
    ArticleExtractor extractor = ArticleExtractor.withDefaults();
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = i % 2 == 0 && bytes[j] < ' ' ? (byte) "</> \n-:\"{},".charAt(j % 11) : bytes[j];
      }
      MediaType type = types.get(i % types.size());
      Intake intake = extractor.extract(document(type, bytes));
      assertThat(intake.id()).as("seed %d, round %d", seed, i).isEqualTo("a report");
    }
  }
}
