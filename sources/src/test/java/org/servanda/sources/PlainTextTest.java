package org.servanda.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.sources.Documents.article;
import static org.servanda.sources.Documents.plain;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.article.Publication.Basis;
import org.servanda.sources.ArticleExtractor.Options;

class PlainTextTest {

  private static final String LEAD =
      "Port Amber /Westwire/. The foreign ministers of Norland and Sudria met on Friday and agreed"
          + " to reopen the border crossing at Greyford.";
  private static final String SECOND =
      "“We will keep to the accord of May 3, 2019,” Norland’s minister Ada Brandt told reporters"
          + " after the talks.";
  private static final String THIRD =
      "Sudria has said before that it expects the release of eleven detainees in return.";

  private static final String COPIED =
      String.join(
          "\n",
          "Ministers agree to reopen Greyford crossing - Westwire.example",
          "",
          "",
          "Ministers agree to reopen Greyford crossing",
          "",
          "12 March 2023, 14:05",
          "",
          "By Jane Doe",
          "",
          "Photo: Harbour Pictures",
          "",
          LEAD,
          "",
          "Read also: Sudria names a new envoy",
          "",
          SECOND,
          "",
          "Advertisement",
          "",
          THIRD,
          "",
          "Share on Facebook",
          "1,204 views",
          "",
          "Dear readers, you can leave your comment through your account. Please be polite and"
              + " follow our rules: no advertisements, no abuse.",
          "",
          "Editor’s choice",
          "Sudria names a new envoy",
          "Snow closes the northern passes",
          "",
          "© 2023 Westwire. All rights reserved.");

  @Test
  void copiedPageKeepsOnlyItsReport() {
    Article article = article(plain(COPIED));

    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(article.title()).isEqualTo("Ministers agree to reopen Greyford crossing");
    assertThat(article.outlet()).isEqualTo("Westwire.example");
    assertThat(article.agency()).isEqualTo("Westwire");
    assertThat(article.byline()).isEqualTo("Jane Doe");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().in(article.text())).isEqualTo("Port Amber");
    assertThat(article.publication())
        .isEqualTo(
            new Publication.Dated(
                DateBounds.day(LocalDate.of(2023, 3, 12)), Basis.STATED, List.of()));
  }

  @Test
  void asIsKeepsEveryCharacterAndStillFindsTheFacts() {
    ArticleExtractor asIs = new ArticleExtractor(new Options(true, Limits.DEFAULT));
    String printed = "\n" + COPIED.replace("\n", "\r\n") + "\r\n";

    Article article = article(asIs, plain("\uFEFF" + printed));

    assertThat(article.text()).isEqualTo(printed);
    assertThat(article.title()).isEqualTo("Ministers agree to reopen Greyford crossing");
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().in(article.text())).isEqualTo("Port Amber");
    assertThat(article.publication()).isInstanceOf(Publication.Dated.class);
    assertThat(((Publication.Dated) article.publication()).reasons())
        .extracting(span -> span.in(printed))
        .containsExactly("12 March 2023");
  }

  @Test
  void reportWithoutLitterIsNotTouched() {
    String report = String.join("\n\n", LEAD, SECOND, THIRD);

    Article article = article(plain(report));

    assertThat(article.text()).isEqualTo(report);
    assertThat(article.title()).isNull();
    assertThat(article.publication()).isEqualTo(new Publication.Undated());
  }

  @Test
  void spacingBetweenParagraphsStaysAsPrinted() {
    String report = LEAD + "\r\n\r\n\r\n" + SECOND + "\r\n  " + THIRD;

    assertThat(article(plain("\n\n" + report + "\n \n")).text()).isEqualTo(report);
  }

  @Test
  void paragraphsThatSpeakOfCommentsOrPhotosAreKept() {
    String report =
        String.join(
            "\n\n",
            LEAD,
            "Photographs of the signing were shown to reporters before the ministers left.",
            "“If you share this view, you should subscribe to our rules,” the envoy told them.",
            "Comments by the prime minister on the accord were expected later in the day.",
            "The next round is to be held in Lindholm, the minister said.",
            "''The one comment I get is 'I saw you,''' the envoy added.");

    assertThat(article(plain(report)).text()).isEqualTo(report);
  }

  @Test
  void shortLastLineOfReportIsKept() {
    String report = LEAD + "\n\n" + SECOND + "\n\nThe text of the accord follows";

    assertThat(article(plain(report)).text()).isEqualTo(report);
  }

  @Test
  void linesWrappedAtFixedWidthAreOneParagraph() {
    String report =
        "The two sides agreed on the matters of the first chapter, among them\n"
            + "Image: a map of the crossing, which the experts of both sides are to\n"
            + "draw within thirty days after the signing of the protocol.\n\n"
            + SECOND;

    assertThat(article(plain(report)).text()).isEqualTo(report);
  }

  @Test
  void creditsAtTheEndBecomeTheByline() {
    String report = LEAD + "\n\n" + SECOND;

    Article article =
        article(plain(report + "\n\n(Reporting by Ann Lee and Tom Roe; Editing by Max Poe)"));

    assertThat(article.text()).isEqualTo(report);
    assertThat(article.byline()).isEqualTo("Ann Lee and Tom Roe");
  }

  @Test
  void captionWithCreditInsideReportIsLeftOut() {
    String caption = "Ada Brandt at the talks on Friday. (Westwire Photo/Jon Berg)";

    assertThat(article(plain(LEAD + "\n\n" + caption + "\n\n" + SECOND)).text())
        .isEqualTo(LEAD + "\n\n" + SECOND);
  }

  @Test
  void sectionNameAboveTheHeadlineIsNotTheTitle() {
    Article article = article(plain("World\n\nTalks open in Port Amber after a year\n\n" + LEAD));

    assertThat(article.title()).isEqualTo("Talks open in Port Amber after a year");
    assertThat(article.text()).isEqualTo(LEAD);
  }

  @Test
  void linesAboveAndBelowTheHeadlineThatArePageFurnitureAreLeftOut() {
    String page =
        """
        Talks open in Port Amber after a year | Norland News Agency
        HOME   |   POLITICS
        Politics
        05.03.2022 - 14:07
        Talks open in Port Amber after a year
        A- A+
        By ANN LEE
        The Wire
        """;

    Article article = article(plain(page + LEAD + "\n" + SECOND + "\nPrint version\n0 comments"));

    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
    assertThat(article.title()).isEqualTo("Talks open in Port Amber after a year");
    assertThat(article.outlet()).isEqualTo("Norland News Agency");
    assertThat(article.byline()).isEqualTo("ANN LEE");
  }

  @Test
  void dayBelowAnOfficialStatementIsItsDate() {
    String release =
        """
        MINISTRY OF FOREIGN AFFAIRS OF NORLAND
        PRESS RELEASE

        Statement on the border

        The ministry condemns the attack and calls on Sudria to keep its word.

        You can count on us.

        4 April 2024
        """;

    Article article = article(plain(release));

    assertThat(article.outlet()).isEqualTo("MINISTRY OF FOREIGN AFFAIRS OF NORLAND");
    assertThat(article.text()).startsWith("The ministry condemns");
    assertThat(article.title()).isEqualTo("Statement on the border");
    assertThat(article.text()).endsWith("You can count on us.");
    assertThat(article.publication())
        .isEqualTo(
            new Publication.Dated(
                DateBounds.day(LocalDate.of(2024, 4, 4)), Basis.STATED, List.of()));
  }

  @Test
  void theLanguageOfATextIsNamed() {
    Article article =
        article(plain("Die Minister haben am Freitag vereinbart, den Übergang wieder zu öffnen."));

    assertThat(article.language()).isEqualTo("de");
  }
}
