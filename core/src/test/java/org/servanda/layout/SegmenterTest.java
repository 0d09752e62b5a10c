package org.servanda.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.text.Span;

class SegmenterTest {

  private static final Segmenter SEGMENTER = Segmenter.english();

  private static List<Segment> read(String text) {
    return SEGMENTER.divide(text).segments();
  }

  private static List<String> sentences(String text) {
    return read(text).stream().map(sentence -> sentence.span().in(text)).toList();
  }

  private static List<String> words(String text) {
    return read(text).stream().flatMap(s -> s.words().stream()).map(word -> word.in(text)).toList();
  }

  @Test
  void aFullStopEndsASentence() {
    assertThat(sentences("The ferry left. Nobody waved."))
        .containsExactly("The ferry left.", "Nobody waved.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Sand met Gen. Barka and Dr. Lindt.",
        "The U.S. envoy left.",
        "The U.S. Secretary of State left with U.N. Special Envoy Sand.",
        "Sand met U.S. Sen. Lindt.",
        "Viktor W. Sand met Nadia and J. R. Karim.",
        "They met on Jan. 5 in the port.",
        "Prof. J. Lindt wrote to Lt. Col. Sand.",
        "It is No. 7 of St. Paul street."
      })
  void anAbbreviationDoesNotEndASentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in the U.S. | The envoy left.",
        "They chose plan B. | Envoys left.",
        "The ferry left at 5 p.m. | Nobody waved.",
        "It was signed by Viktor W. Sand. | He left."
      })
  void aSentenceMayEndWithAnAbbreviation(String divided) {
    assertThat(sentences(divided.replace("| ", ""))).containsExactly(divided.split(" \\| ", -1));
  }

  @Test
  void anAbbreviationKeepsItsFullStop() {
    assertThat(words("Mr. Sand met U.S. envoys."))
        .containsExactly("Mr.", "Sand", "met", "U.S.", "envoys", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’"})
  void aPossessiveIsAWordOfItsOwn(String apostrophe) {
    String text = "Malta" + apostrophe + "s government said so.";

    assertThat(words(text))
        .containsExactly("Malta", apostrophe + "s", "government", "said", "so", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’"})
  void aNegationIsAWordOfItsOwn(String apostrophe) {
    String text = "They don" + apostrophe + "t agree.";

    assertThat(words(text)).containsExactly("They", "do", "n" + apostrophe + "t", "agree", ".");
  }

  @Test
  void aSentenceGoesOnAfterAClosingMarkBeforeALowerCaseLetter() {
    assertThat(sentences("“Why now?” asked the envoy. Nobody knew."))
        .containsExactly("“Why now?” asked the envoy.", "Nobody knew.");
    assertThat(sentences("\"Never!\" she said.")).hasSize(1);
  }

  @Test
  void aSentenceOfAQuotationMayEndInsideIt() {
    assertThat(sentences("“We met. We left,” she said."))
        .containsExactly("“We met.", "We left,” she said.");
  }

  @Test
  void aParagraphEndsASentenceAndEachSentenceKnowsItsParagraph() {
    String text = "A headline\n\nThe ferry left. It sank.";

    assertThat(sentences(text)).containsExactly("A headline", "The ferry left.", "It sank.");
    assertThat(read(text).stream().map(Segment::paragraph)).containsExactly(0, 1, 1);
  }

  @Test
  void everyWordStandsWhereItSays() {
    String text = "Mr. Sand’s ferry, the “Gull”, won't sail at 5 p.m. — or ever…";

    for (Segment sentence : read(text)) {
      int last = sentence.span().start();
      for (Span word : sentence.words()) {
        assertThat(new Span(last, word.start()).in(text)).isBlank();
        assertThat(word.in(text)).doesNotContainAnyWhitespaces();
        last = word.end();
      }
      assertThat(last).isEqualTo(sentence.span().end());
    }
  }

  @Test
  void aRunOfWordsWithoutAFullStopIsCut() {
    List<Segment> sentences = read("fish ".repeat(3000).strip());

    assertThat(sentences).hasSizeGreaterThan(1);
    assertThat(sentences.stream().mapToInt(s -> s.words().size()).sum()).isEqualTo(3000);
  }

  @Test
  void textWithoutWordsHasNoSentences() {
    assertThat(read("")).isEmpty();
    assertThat(read(" \n ")).isEmpty();
  }
}
