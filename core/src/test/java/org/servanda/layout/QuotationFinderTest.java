package org.servanda.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.reading.Quotation;
import org.servanda.text.AlignedText;
import org.servanda.text.Typography;

class QuotationFinderTest {

  private static List<Quotation> find(String text) {
    String view = Typography.plain(text).view();
    return QuotationFinder.find(view, Paragraphs.of(view));
  }

  /** The quotations as they are printed. */
  private static List<String> quotations(String text) {
    AlignedText aligned = Typography.plain(text);
    return find(text).stream().map(q -> aligned.toOriginal(q.span()).in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“No fish today”",
        "\"No fish today\"",
        "«No fish today»",
        "»No fish today«",
        "„No fish today“",
        "„No fish today”",
        "‘No fish today’",
        "'No fish today'",
        "''No fish today''",
        "``No fish today''",
        "`No fish today'",
        "‹No fish today›",
        "＂No fish today＂",
        "「No fish today」"
      })
  void allCommonMarksAreQuotationMarks(String quotation) {
    assertThat(quotations("She said " + quotation + ", and left.")).containsExactly(quotation);
    assertThat(quotations(quotation + " was all she said.")).containsExactly(quotation);
    assertThat(quotations("All she said was: " + quotation)).containsExactly(quotation);
    assertThat(find("She said " + quotation + ".")).allMatch(Quotation::closed);
  }

  @Test
  void severalQuotationsOfAParagraphAreTold() {
    assertThat(quotations("“One,” she said, \"two,\" and then «three»."))
        .containsExactly("“One,”", "\"two,\"", "«three»");
  }

  @Test
  void aQuotationInsideAnotherIsDeeper() {
    String text = "She said: “He told me ‘never again’ and left.”";

    assertThat(quotations(text))
        .containsExactly("“He told me ‘never again’ and left.”", "‘never again’");
    assertThat(find(text).stream().map(Quotation::depth)).containsExactly(0, 1);
  }

  @Test
  void doubleMarksCanStandInsideDoubleMarks() {
    assertThat(quotations("She said: “He called it “a farce” and left.”"))
        .containsExactly("“He called it “a farce” and left.”", "“a farce”");
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsParagraph() {
    String text = "She said: “No fish today.\n\nThe ferry left.";

    assertThat(quotations(text)).containsExactly("“No fish today.");
    assertThat(find(text).getFirst().closed()).isFalse();
  }

  @Test
  void aStrayClosingMarkIsPassedOver() {
    assertThat(quotations("No fish today,” the sign read. “Tomorrow,” it added."))
        .containsExactly("“Tomorrow,”");
  }

  @Test
  void aQuotationGoesOnWhereTheNextParagraphOpensWithAMark() {
    String quotation = "“No fish today.\n\n“No fish tomorrow.\n\n“Come in May.”";
    String text = quotation + "\n\nThe ferry left.";

    assertThat(quotations(text)).containsExactly(quotation);
    assertThat(find(text).getFirst().closed()).isTrue();
  }

  @Test
  void straightMarksGoOnOverParagraphsToo() {
    String quotation = "\"No fish today.\n\n\"No fish tomorrow.\"";

    assertThat(quotations(quotation + "\n\nThe ferry left.")).containsExactly(quotation);
  }

  @Test
  void aQuotationGoesOnWhereOnlyTheLastParagraphHoldsItsClosingMark() {
    String quotation = "“No fish today.\n\nCome in May.”";

    assertThat(quotations(quotation + "\n\nThe ferry left.")).containsExactly(quotation);
  }

  @Test
  void aClosedQuotationDoesNotGoOn() {
    assertThat(quotations("“No fish today.”\n\n“No fish tomorrow.”"))
        .containsExactly("“No fish today.”", "“No fish tomorrow.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister's ferry won't sail.",
        "The minister’s ferry won’t sail.",
        "The ministers' ferry sank.",
        "The ministers’ ferry sank and the envoys’ boat followed.",
        "It was the summer of ’99 and the ministers’ first visit.",
        "A 6' by 8' cabin."
      })
  void apostrophesAreNoQuotationMarks(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void apostrophesInsideSingleMarksDoNotCloseThem() {
    assertThat(quotations("‘The ministers’ ferry won’t sail,’ he said."))
        .containsExactly("‘The ministers’ ferry won’t sail,’");
    assertThat(quotations("'The minister's ferry won't sail,' he said."))
        .containsExactly("'The minister's ferry won't sail,'");
  }

  @Test
  void apostrophesInsideDoubleMarksAreNotQuotations() {
    assertThat(quotations("“The ministers’ ferry won’t sail,” he said."))
        .containsExactly("“The ministers’ ferry won’t sail,”");
  }

  @Test
  void aMarkAfterAnOpeningBracketOrDashOpens() {
    assertThat(quotations("The ferry (\"Gull\") left – \"at last\" – on Monday."))
        .containsExactly("\"Gull\"", "\"at last\"");
  }

  @Test
  void tenThousandNestedMarksAreRead() {
    String text = "“a ".repeat(10_000) + "”".repeat(10_000);

    List<Quotation> found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> find(text));

    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().span().start()).isZero();
  }

  @Test
  void tenThousandOpenParagraphsAreRead() {
    String text = "“a 'b\n\n".repeat(10_000);

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> find(text))).isNotEmpty();
  }

  @Test
  void outerQuotationsComeBeforeThoseInsideThem() {
    List<Quotation> found = find("“A ‘b’ c ‘d’ e” and “f”");

    assertThat(found.stream().map(Quotation::depth)).containsExactly(0, 1, 1, 0);
    assertThat(found.stream().map(Quotation::span)).isSorted();
  }
}
