package org.servanda.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aBlankLineEndsAParagraph() {
    assertThat(paragraphs("One.\n\nTwo.\n \t\n\n\nThree."))
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void aLineBreakEndsAParagraphOfAnOrdinaryText() {
    assertThat(paragraphs("The ministers met.\nThey agreed on nothing."))
        .containsExactly("The ministers met.", "They agreed on nothing.");
  }

  @Test
  void whiteSpaceAtTheEdgesIsLeftOut() {
    assertThat(paragraphs("\n  One. \n\n\tTwo.  \n")).containsExactly("One.", "Two.");
  }

  @Test
  void aTextWithoutWordsHasNoParagraphs() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\n ")).isEmpty();
  }

  @Test
  void linesWrappedByHandAreOneParagraph() {
    String first =
        """
        The ministers of the two coastal states met on
        the ferry that links their ports and spoke about
        the fish that neither of them has been able to
        catch since the spring storms.""";
    String second =
        """
        A second meeting is to follow when the nets have
        been mended and the weather allows both of the
        delegations to put out to sea again.""";

    assertThat(paragraphs(first + "\n\n" + second)).containsExactly(first, second);
  }

  @Test
  void shortLinesThatEndTheirSentencesAreNotWrapped() {
    String lines =
        "They met.\nThey ate.\nThey sang.\nThey slept.\nThey rose.\nThey left.\nIt rained.";

    assertThat(paragraphs(lines)).hasSize(7);
  }

  @Test
  void aFewShortLinesDoNotShowThatATextIsWrapped() {
    assertThat(paragraphs("Ferry talks go on\nMinisters stay aboard\nNo fish yet")).hasSize(3);
  }
}
