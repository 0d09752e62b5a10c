package org.servanda.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.text.Span;

class WordsTest {

  private static List<String> words(String text) {
    return Words.of(text).spans().stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aWordIsALongestRunOfLettersAndDigits() {
    assertThat(words("“I don’t,” he said on 9 Nov. 2020—twice."))
        .containsExactly("I", "don", "t", "he", "said", "on", "9", "Nov", "2020", "twice");
  }

  @Test
  void lettersOfEveryScriptAreLetters() {
    assertThat(words("Միրզոյան, Лавров; أذربيجان 外交部")).hasSize(4);
    assertThat(words("𝐀𝐁 c")).containsExactly("𝐀𝐁", "c");
  }

  @Test
  void aCombiningMarkStaysWithItsLetter() {
    assertThat(words("Cafe\u0301s open")).containsExactly("Cafe\u0301s", "open");
    assertThat(words("\u0301a")).containsExactly("a");
  }

  @Test
  void aTextWithoutLettersHasNoWords() {
    assertThat(words("— “…” 😀")).isEmpty();
    assertThat(words("")).isEmpty();
  }

  @Test
  void aWordBelongsToARangeThatHoldsAnyPartOfIt() {
    Words words = Words.of("one two three");

    assertThat(words.in(List.of(new Span(4, 7)))).containsExactly(1);
    assertThat(words.in(List.of(new Span(2, 5)))).containsExactlyInAnyOrder(0, 1);
    assertThat(words.in(List.of(new Span(3, 4)))).isEmpty();
    assertThat(words.in(List.of(new Span(5, 5)))).isEmpty();
    assertThat(words.in(List.of(new Span(0, 3), new Span(8, 13)))).containsExactlyInAnyOrder(0, 2);
    assertThat(words.in(List.of())).isEmpty();
  }
}
