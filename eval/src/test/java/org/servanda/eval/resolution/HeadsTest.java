package org.servanda.eval.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.text.Span;

class HeadsTest {

  @ParameterizedTest
  @CsvSource({
    "the Chadian side, side",
    "Chad, Chad",
    "the foreign minister of Chad, minister",
    "the accord signed on Tuesday, accord"
  })
  void theHeadIsTheLastWordBeforeAPreposition(String words, String head) {
    GoldMention mention =
        new GoldMention(
            new Span(10, 10 + words.length()), words, "office", new Gold.Open(), List.of());

    Span found = Heads.of(mention);

    assertThat(words.substring(found.start() - 10, found.end() - 10)).isEqualTo(head);
  }
}
