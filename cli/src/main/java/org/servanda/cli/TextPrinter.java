package org.servanda.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.article.Intake;
import org.servanda.article.Publication;
import org.servanda.entry.Entry;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.reader.Reader;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/**
 * Prints records for people: a block an article, its entries in the order of the report, each with
 * its place in code points and the words it stands on.
 */
final class TextPrinter implements Batch.Printer {

  private final Palette palette;

  TextPrinter(boolean colour) {
    this.palette = new Palette(colour);
  }

  @Override
  public String print(ArticleRecord record) {
    Article article = record.article();
    StringBuilder block = new StringBuilder();
    block.append(palette.strong(SafeText.of(article.id()))).append('\n');
    if (article.title() != null) {
      block.append("  ").append(SafeText.of(article.title())).append('\n');
    }
    block.append("  ").append(palette.faint(facts(record))).append("\n\n");
    CodePoints codePoints = CodePoints.of(article.text());
    List<Entry> entries = new ArrayList<>(record.entries());
    entries.sort(Comparator.comparing(entry -> entry.evidence().getFirst().span()));
    for (Entry entry : entries) {
      Span place = codePoints.fromUtf16(place(entry));
      String offsets = "%d-%d".formatted(place.start(), place.end());
      EntryLine line = EntryLine.of(entry);
      block
          .append(palette.faint("%11s".formatted(offsets)))
          .append("  ")
          .append(palette.kind(line.kind()))
          .append(' ')
          .append(line.head())
          .append('\n');
      line.details().forEach(d -> block.append(" ".repeat(13)).append(d).append('\n'));
    }
    if (entries.isEmpty()) {
      block.append("  ").append(nothing(record.article().language())).append('\n');
    }
    return block.append('\n').toString();
  }

  @Override
  public String print(Intake.Rejected rejected) {
    return "%s%n  %s %s%n%n"
        .formatted(
            palette.strong(SafeText.of(rejected.id())),
            palette.warning("rejected:"),
            SafeText.of(rejected.reason()));
  }

  private static String nothing(String tag) {
    return Reader.reads(tag)
        ? "nothing found"
        : "not read: the text is in %s (%s), and Servanda reads English"
            .formatted(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH), tag);
  }

  private static Span place(Entry entry) {
    return entry.evidence().getFirst().span();
  }

  private static String facts(ArticleRecord record) {
    Article article = record.article();
    StringJoiner facts = new StringJoiner(" · ");
    add(facts, "", article.outlet());
    add(facts, "agency ", article.agency());
    add(facts, "by ", article.byline());
    add(
        facts,
        "filed from ",
        article.dateline() == null ? null : article.dateline().in(article.text()));
    facts.add(published(record.resolved().dated().publication()));
    return facts.toString();
  }

  private static void add(StringJoiner facts, String label, @Nullable String value) {
    if (value != null) {
      facts.add(label + SafeText.of(value));
    }
  }

  private static String published(Publication publication) {
    return switch (publication) {
      case Publication.Undated() -> "date not known";
      case Publication.NotBefore(var earliest, var basis, var reasons) ->
          known("not before " + earliest, basis, reasons);
      case Publication.NotAfter(var latest, var basis, var reasons) ->
          known("not after " + latest, basis, reasons);
      case Publication.Dated(var bounds, var basis, var reasons) ->
          known(
              bounds.earliest().equals(bounds.latest())
                  ? bounds.earliest().toString()
                  : bounds.earliest() + " to " + bounds.latest(),
              basis,
              reasons);
    };
  }

  private static String known(String days, Publication.Basis basis, List<Span> reasons) {
    return switch (basis) {
      case STATED -> days + " (printed)";
      case GIVEN -> days;
      case INFERRED ->
          days
              + " (concluded from %d place%s)"
                  .formatted(reasons.size(), reasons.size() == 1 ? "" : "s");
    };
  }
}
