package org.servanda.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  private static String plain(String text) {
    AlignedText view = Typography.plain(text);
    assertLeadsBack(view);
    return view.view();
  }

  /** Every unit of the view stands for some of the text, in the order of the text. */
  private static void assertLeadsBack(AlignedText view) {
    assertThat(view.original()).isNotNull();
    Span last = new Span(0, 0);
    for (int i = 0; i < view.view().length(); i++) {
      Span there = view.toOriginal(new Span(i, i + 1));
      assertThat(there.isEmpty()).isFalse();
      assertThat(there.start()).isGreaterThanOrEqualTo(last.start());
      last = there;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"“Yes”", "«Yes»", "《Yes》", "「Yes」", "„Yes“", "„Yes”", "‟Yes”"})
  void doubleMarksWithADirectionBecomeCurly(String text) {
    assertThat(plain(text)).isEqualTo("“Yes”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Yes\"", "＂Yes＂", "″Yes″", "''Yes''"})
  void doubleMarksWithoutADirectionBecomeStraight(String text) {
    assertThat(plain(text)).isEqualTo("\"Yes\"");
  }

  @Test
  void theMarksOfTexAreMarks() {
    assertThat(plain("``Yes'' and `no'")).isEqualTo("“Yes\" and ‘no'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘Yes’", "‹Yes›", "‚Yes’", "‛Yes’"})
  void singleMarksWithADirectionBecomeCurly(String text) {
    assertThat(plain(text)).isEqualTo("‘Yes’");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "it＇s", "it′s", "itʼs"})
  void apostrophesBecomeStraight(String text) {
    assertThat(plain(text)).isEqualTo("it's");
  }

  @Test
  void aCurlyApostropheKeepsItsDirection() {
    assertThat(plain("it’s")).isEqualTo("it’s");
  }

  @Test
  void aLowMarkIsClosedOnce() {
    assertThat(plain("„Ja“ und “yes”")).isEqualTo("“Ja” und “yes”");
    assertThat(plain("„Ja” und “yes”")).isEqualTo("“Ja” und “yes”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n\f", "\u2029"})
  void aLowMarkThatStaysOpenDoesNotReachTheNextParagraph(String paragraphBreak) {
    assertThat(plain("„Ja" + paragraphBreak + "“yes”")).isEqualTo("“Ja\n\n“yes”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "―", "‒", "–", "−", "─", "﹘"})
  void dashesBecomeOneDash(String dash) {
    assertThat(plain("a " + dash + " b")).isEqualTo("a – b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‐", "‑", "-", "⁃", "﹣", "－"})
  void hyphensBecomeOneHyphen(String hyphen) {
    assertThat(plain("cease" + hyphen + "fire")).isEqualTo("cease-fire");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\u2009", "\u202F", "\u3000", "\t", "\u2003"})
  void everyKindOfSpaceBecomesASpace(String space) {
    assertThat(plain("a" + space + "b")).isEqualTo("a b");
  }

  @Test
  void runsOfSpacesAreKept() {
    assertThat(plain("a \u00A0\t b")).isEqualTo("a    b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\f", "\u000B"})
  void everyKindOfLineBreakBecomesOneLineFeed(String lineBreak) {
    assertThat(plain("a" + lineBreak + "b")).isEqualTo("a\nb");
  }

  @Test
  void blankLinesStayBlank() {
    assertThat(plain("a\r\n\r\nb")).isEqualTo("a\n\nb");
    assertThat(plain("a\u2029b")).isEqualTo("a\n\nb");
  }

  @Test
  void ligaturesAreSpelledOut() {
    assertThat(plain("oﬀer ﬁrst ﬂag oﬃce raﬄe ﬆate ﬅate"))
        .isEqualTo("offer first flag office raffle state state");
  }

  @Test
  void anEllipsisIsThreeDots() {
    assertThat(plain("well…")).isEqualTo("well...");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u2060",
        "\u2064", "\u2066", "\u2069", "\u180E", "\uFEFF"
      })
  void whatCannotBeSeenIsLeftOut(String invisible) {
    AlignedText view = Typography.plain("agree" + invisible + "ment");

    assertThat(view.view()).isEqualTo("agreement");
    assertThat(view.toOriginal(new Span(0, 9))).isEqualTo(new Span(0, 10));
    assertThat(view.toOriginal(new Span(5, 9))).isEqualTo(new Span(6, 10));
  }

  @Test
  void aWordLeadsBackToHowItWasPrinted() {
    String text = "\uFEFFThe of\u00ADﬁ\u00ADce said: „Ja…“";
    AlignedText view = Typography.plain(text);
    int word = view.view().indexOf("office");

    assertThat(view.view()).isEqualTo("The office said: “Ja...”");
    assertThat(view.toOriginal(new Span(word, word + 6)).in(text)).isEqualTo("of\u00ADﬁ\u00ADce");
    int dots = view.view().indexOf("...");
    assertThat(view.toOriginal(new Span(dots + 1, dots + 2)).in(text)).isEqualTo("…");
  }

  @Test
  void plainTextIsItsOwnView() {
    String text = "The two sides, he said, had “not yet” agreed; it's early – but 😀 հույս.\n\nEnd";

    assertThat(Typography.plain(text)).isEqualTo(AlignedText.identity(text));
    assertThat(plain("")).isEmpty();
  }

  @Test
  void randomTextIsPlainAndLosesNoLetter() {
    long seed = new Random().nextLong();
    System.out.println("TypographyTest seed: " + seed);
    Random random = new Random(seed);
    String alphabet = "ab .\n\r\t“”«»\"'`‘’‚—‑…ﬁ\u00AD\u200B\u00A0\u2029\uD83D\uDE00";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = plain(text.toString());
      assertThat(once).as("seed %d", seed).doesNotContainPattern("[`«»„…ﬁ\r\t\u00AD\u200B\u00A0]");
      assertThat(once.codePoints().filter(c -> c == 'a').count())
          .as("seed %d", seed)
          .isEqualTo(text.chars().filter(c -> c == 'a').count());
    }
  }
}
