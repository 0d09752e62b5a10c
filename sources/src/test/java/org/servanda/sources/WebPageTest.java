package org.servanda.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.sources.Documents.article;
import static org.servanda.sources.Documents.html;
import static org.servanda.sources.Documents.rejection;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.article.Publication.Basis;

class WebPageTest {

  private static final String LEAD =
      "LINDHOLM, March 3 (Westwire) - The foreign ministers of Norland and Sudria agreed on Friday"
          + " to reopen the border crossing at Greyford, officials of both sides said.";
  private static final String SECOND =
      "“We will keep to the accord of May 3, 2019,” Norland’s minister Ada Brandt told reporters"
          + " after the talks, which had lasted for nine hours.";
  private static final String THIRD =
      "Sudria has said before that it expects the release of eleven detainees in return, among them"
          + " two officers of its border guard.";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head>
      <title>Ministers agree to reopen Greyford - The Lindholm Courier</title>
      <meta property="og:site_name" content="The Lindholm Courier">
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
       "headline": "Ministers agree to reopen Greyford", "datePublished": "2023-03-03T22:10:00+01:00",
       "author": [{"name": "Jane Doe"}, {"name": "John Roe"}]}]}
      </script>
      </head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <div class="cookie-banner">We use cookies to make your visit better than it was before.</div>
      <article>
      <h1>Ministers agree to reopen Greyford</h1>
      <p class="byline">By Jane Doe and John Roe</p>
      <figure><img src="x.jpg"><figcaption>The ministers in Lindholm. Photo: Jon Berg</figcaption></figure>
      <p>%s</p>
      <div class="related-stories"><h3>Related</h3><a href="/1">Sudria names a new envoy</a></div>
      <p>%s<br>%s</p>
      <ul><li>the crossing opens in April;</li><li>trucks pay no toll.</li></ul>
      <p>Share on Facebook</p>
      <p>Editor’s choice</p>
      </article>
      <section id="comments"><p>First! I have never read anything as good as this report.</p></section>
      <footer>© 2023 The Lindholm Courier. All rights reserved.</footer>
      </body></html>
      """
          .formatted(LEAD, SECOND, THIRD);

  @Test
  void pageGivesReportAndFacts() {
    Article article = article(html(PAGE));

    assertThat(article.text())
        .isEqualTo(
            LEAD
                + "\n\n"
                + SECOND
                + "\n"
                + THIRD
                + "\n\nthe crossing opens in April;\ntrucks pay no toll.");
    assertThat(article.title()).isEqualTo("Ministers agree to reopen Greyford");
    assertThat(article.outlet()).isEqualTo("The Lindholm Courier");
    assertThat(article.byline()).isEqualTo("Jane Doe, John Roe");
    assertThat(article.agency()).isEqualTo("Westwire");
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().in(article.text())).isEqualTo("LINDHOLM");
    assertThat(article.publication())
        .isEqualTo(
            new Publication.Dated(
                DateBounds.day(LocalDate.of(2023, 3, 3)), Basis.GIVEN, List.of()));
  }

  @Test
  void pageWithoutMetadataIsReadToo() {
    Article article =
        article(
            html(
                "<body><div><h1>Talks in Lindholm</h1><span>3 March 2023</span><div><p>%s</p><p>%s</p><p>%s</p></div></div>"
                    .formatted(LEAD, SECOND, THIRD)));

    assertThat(article.text()).isEqualTo(String.join("\n\n", LEAD, SECOND, THIRD));
    assertThat(article.title()).isEqualTo("Talks in Lindholm");
    assertThat(article.publication()).isInstanceOf(Publication.Dated.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2023-03-03T01:00Z'>    | 2023-03-03",
        "<meta name='DC.date.issued' content='2023-03-03'>                      | 2023-03-03",
        "<meta name='pubdate' content='20230303'>                               | 2023-03-03",
        "<meta name='date' content='Fri, 3 Mar 2023 10:00:00 +0100'>            | 2023-03-03",
        "<link rel='canonical' href='https://courier.example/2023/03/03/talks'> | 2023-03-03",
        "<time datetime='2023-03-03'>Friday</time>                              | 2023-03-03",
        "<div class='post-date'>March 3, 2023</div>                             | 2023-03-03"
      })
  void dayIsReadFromWhereverThePageGivesIt(String markup, LocalDate day) {
    Article article = article(html(markup + "<article><p>" + SECOND + "</p></article>"));

    assertThat(article.publication())
        .isEqualTo(new Publication.Dated(DateBounds.day(day), Basis.GIVEN, List.of()));
  }

  @Test
  void pageWithoutTextIsRejected() {
    assertThat(rejection(html("<html><head><title>x</title></head><body><script>a()</script>")))
        .contains("no text of a report");
  }

  @Test
  void brokenMetadataDoesNotMatter() {
    String page =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script><meta name='date'"
            + " content='2023-99-99'><p>"
            + SECOND;

    assertThat(article(html(page)).text()).isEqualTo(SECOND);
  }

  @Test
  void charactersOutsideUnicodeAreReplaced() {
    assertThat(article(html("<p>The envoy&#xD800; left&#0; &#x110000;Lindholm.")).text())
        .doesNotContain("\uD800")
        .startsWith("The envoy");
  }
}
