package org.servanda.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Document;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;
import org.servanda.article.Publication;
import org.servanda.article.Publication.Basis;
import org.servanda.sources.html.Page;
import org.servanda.sources.html.PageReader;
import org.servanda.sources.html.PageReading;
import org.servanda.sources.printed.Language;
import org.servanda.sources.printed.Lead;
import org.servanda.sources.printed.PrintedDay;
import org.servanda.sources.printed.PrintedReport;
import org.servanda.text.Span;

/**
 * Takes an article from a document: its text without what stands around it on the page, and the
 * facts printed with it. A pure function: the same document gives the same intake. Whatever is
 * wrong with a document becomes an {@link Intake.Rejected}; nothing is thrown for it.
 *
 * <pre>{@code
 * ArticleExtractor extractor = ArticleExtractor.withDefaults();
 * switch (extractor.extract(document)) {
 *   case Intake.Accepted(Document _, Article article) -> read(article);
 *   case Intake.Rejected(String id, String reason) -> report(id, reason);
 * }
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class ArticleExtractor {

  /**
   * How to take articles.
   *
   * @param asIs whether a plain text is the article's text to the letter, so that offsets are those
   *     of the decoded file; only a byte-order mark is left out
   * @param limits what is still read
   */
  public record Options(boolean asIs, Limits limits) {

    /** Copied pages are cleaned of litter; the limits are {@link Limits#DEFAULT}. */
    public static final Options DEFAULT = new Options(false, Limits.DEFAULT);

    public Options {
      Objects.requireNonNull(limits);
    }
  }

  /** Scripts stack a few marks on a letter. */
  private static final int MOST_MARKS = 200;

  private final Options options;
  private final JsonReader json;
  private final PageReader pages = new PageReader();

  public ArticleExtractor(Options options) {
    this.options = options;
    this.json = new JsonReader(options.limits());
  }

  /** An extractor with {@link Options#DEFAULT}. */
  public static ArticleExtractor withDefaults() {
    return new ArticleExtractor(Options.DEFAULT);
  }

  /** The document's article, or the reason why it has none. */
  public Intake extract(Document document) {
    int length = document.content().length();
    int most = mostBytes(document.mediaType());
    if (length == 0) {
      return rejected(document, "is empty: a report must have text");
    }
    if (length > most) {
      return rejected(
          document,
          "has %d bytes: a document must not exceed %d; cut it up or raise the limit"
              .formatted(length, most));
    }
    byte[] bytes = document.content().toArray();
    return switch (document.mediaType()) {
      case JSON -> fromJson(document, bytes);
      case HTML, PLAIN_TEXT -> fromText(document, bytes);
    };
  }

  private int mostBytes(MediaType type) {
    Limits limits = options.limits();
    return switch (type) {
      case JSON -> Math.max(limits.jsonLineBytes(), limits.documentBytes());
      case HTML, PLAIN_TEXT -> limits.documentBytes();
    };
  }

  private Intake fromJson(Document document, byte[] bytes) {
    return switch (json.read(bytes)) {
      case JsonReport.Refused(String reason) -> rejected(document, reason);
      case JsonReport.Read report -> {
        Lead lead = PrintedReport.leadOf(report.text());
        PrintedReport printed = PrintedReport.of(report.text(), report.title());
        Facts given =
            new Facts(
                report.title(),
                report.outlet(),
                given(report.byline(), printed.byline()),
                report.published(),
                report.language());
        yield accepted(document, report.text(), given, lead, lead.day());
      }
    };
  }

  private Intake fromText(Document document, byte[] bytes) {
    boolean markup = document.mediaType() == MediaType.HTML;
    return switch (Decoder.decode(bytes, markup)) {
      case Decoding.Refused(String reason) -> rejected(document, reason);
      case Decoding.Text(String text) ->
          markup ? fromPage(document, text) : fromPlain(document, text);
    };
  }

  private Intake fromPlain(Document document, String text) {
    PrintedReport printed = PrintedReport.of(text, null);
    Facts facts = new Facts(printed.title(), printed.outlet(), printed.byline(), null, null);
    if (options.asIs()) {
      Lead lead = printed.lead();
      return accepted(document, text, facts, lead, lead.day() == null ? printed.day() : lead.day());
    }
    return accepted(document, facts, printed);
  }

  private Intake fromPage(Document document, String html) {
    return switch (pages.read(html)) {
      case PageReading.Refused(String reason) -> rejected(document, reason);
      case Page page -> fromPage(document, page);
    };
  }

  private Intake fromPage(Document document, Page page) {
    PrintedReport printed = PrintedReport.of(Decoder.wellFormed(page.text()), page.title());
    Facts facts =
        new Facts(
            given(page.title(), printed.title()),
            given(page.outlet(), printed.outlet()),
            given(page.byline(), printed.byline()),
            page.published(),
            null);
    return accepted(document, facts, printed);
  }

  /** A page's entities can name halves of characters. */
  private static @Nullable String given(@Nullable String fact, @Nullable String printed) {
    return fact == null ? printed : Decoder.wellFormed(fact);
  }

  /** What is known from elsewhere than the lead. */
  private record Facts(
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String byline,
      @Nullable LocalDate given,
      @Nullable String language) {}

  /** Takes the parts of a printed text that are the report. */
  private Intake accepted(Document document, Facts facts, PrintedReport printed) {
    String text = printed.text();
    Lead lead = PrintedReport.leadOf(text);
    PrintedDay line = printed.day();
    Publication publication =
        facts.given() == null && lead.day() == null && line != null
            ? new Publication.Dated(DateBounds.day(line.day()), Basis.STATED, List.of())
            : publication(facts.given(), lead.day());
    return accepted(document, text, facts, lead, publication);
  }

  private Intake accepted(
      Document document, String text, Facts facts, Lead lead, @Nullable PrintedDay day) {
    return accepted(document, text, facts, lead, publication(facts.given(), day));
  }

  private static Publication publication(@Nullable LocalDate given, @Nullable PrintedDay day) {
    if (given != null) {
      return new Publication.Dated(DateBounds.day(given), Basis.GIVEN, List.of());
    }
    return day == null
        ? new Publication.Undated()
        : new Publication.Dated(DateBounds.day(day.day()), Basis.STATED, List.of(day.span()));
  }

  private Intake accepted(
      Document document, String text, Facts facts, Lead lead, Publication publication) {
    if (text.isBlank()) {
      return rejected(document, "holds nothing but white space: a report must have text");
    }
    if (text.length() > options.limits().articleUnits()) {
      return rejected(
          document,
          "the text has %d characters: an article must not exceed %d; cut it up or raise the limit"
              .formatted(text.length(), options.limits().articleUnits()));
    }
    int marks = longestRunOfMarks(text);
    if (marks > MOST_MARKS) {
      return rejected(
          document,
          "the text has %d combining marks in a row: more than %d are no writing; clean the text"
              .formatted(marks, MOST_MARKS));
    }
    String language = facts.language() == null ? Language.of(text) : facts.language();
    Span place = lead.place();
    return new Intake.Accepted(
        document,
        new Article(
            document.id(),
            text,
            facts.title(),
            facts.outlet(),
            lead.agency(),
            facts.byline(),
            place,
            publication,
            language));
  }

  /** Java's word boundaries walk back over combining marks, again and again where they are many. */
  private static int longestRunOfMarks(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static Intake.Rejected rejected(Document document, String reason) {
    return new Intake.Rejected(document.id(), reason);
  }
}
