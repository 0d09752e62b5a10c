package org.servanda.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.calendar.TimeExpression;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Meeting;
import org.servanda.entry.Position;
import org.servanda.entry.Statement;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.reading.Attribution;
import org.servanda.reading.Quotation;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.register.CitedAgreement;
import org.servanda.register.ResolvedMention;
import org.servanda.register.Speaker;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/** Prints every stage's value for one article, one line a piece. Use once. */
final class Explanation {

  private final ArticleRecord record;
  private final Article article;
  private final CodePoints codePoints;
  private final StringBuilder out = new StringBuilder();

  Explanation(ArticleRecord record) {
    this.record = record;
    this.article = record.article();
    this.codePoints = CodePoints.of(article.text());
  }

  String print() {
    article();
    reading(record.resolved().dated().reading());
    heading("dated reading");
    line("publication", record.resolved().dated().publication().toString());
    record.resolved().dated().times().forEach(this::time);
    heading("resolved reading");
    record.resolved().mentions().forEach(this::mention);
    record.resolved().speakers().forEach(this::speaker);
    record.resolved().agreements().forEach(this::agreement);
    heading("entries");
    record.entries().forEach(this::entry);
    return out.append('\n').toString();
  }

  private void article() {
    heading("article " + article.id());
    line("title", String.valueOf(article.title()));
    line("outlet", String.valueOf(article.outlet()));
    line("agency", String.valueOf(article.agency()));
    line("byline", String.valueOf(article.byline()));
    @Nullable Span dateline = article.dateline();
    line("dateline", dateline == null ? "null" : words(dateline));
    line("publication", article.publication().toString());
    line("language", article.language());
    line("text", codePoints.count() + " code points");
  }

  private void reading(Reading reading) {
    heading("reading");
    for (Sentence sentence : reading.sentences()) {
      String tagged =
          sentence.words().stream()
              .map(word -> word.form() + "/" + word.pos())
              .collect(Collectors.joining(" "));
      line(
          "sentence",
          "paragraph %d %s: %s".formatted(sentence.paragraph(), at(sentence.span()), tagged));
    }
    for (Quotation quotation : reading.quotations()) {
      String open = quotation.closed() ? "" : ", not closed";
      line(
          "quotation",
          "depth %d%s: %s".formatted(quotation.depth(), open, words(quotation.span())));
    }
    for (Attribution attribution : reading.attributions()) {
      line(
          "attribution",
          "%s %.2f source %s cue %s content %s"
              .formatted(
                  attribution.style(),
                  attribution.confidence(),
                  words(attribution.source()),
                  words(attribution.cue()),
                  words(attribution.content())));
    }
  }

  private void time(TimeExpression time) {
    line("time", "%s %s %s".formatted(words(time.span()), time.type(), time.value()));
  }

  private void mention(ResolvedMention mention) {
    @Nullable Resolution<?> actor = mention.actor();
    line(
        "mention",
        "%s %s = %s%s"
            .formatted(
                mention.mention().type(),
                words(mention.mention().span()),
                actor == null ? "no actor" : resolution(actor),
                because(mention.because())));
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "" : ": " + reason;
  }

  private void speaker(Speaker speaker) {
    @Nullable Resolution<?> addressee = speaker.addressee();
    line(
        "speaker",
        "of %s = %s%s"
            .formatted(
                at(speaker.attribution().content().getFirst()),
                resolution(speaker.speaker()),
                addressee == null ? "" : " to " + resolution(addressee)));
  }

  private void agreement(CitedAgreement cited) {
    line(
        "agreement",
        "%s = %s%s"
            .formatted(
                words(cited.span()), resolution(cited.agreement()), because(cited.because())));
  }

  private void entry(Entry entry) {
    EntryLine line = EntryLine.of(entry);
    line("entry", line.kind() + " " + line.head() + because(reason(entry)));
  }

  /** Why an entry was made, where it is more than its words. */
  private static String reason(Entry entry) {
    return switch (entry) {
      case ComplianceClaim claim -> "told by \"" + claim.because() + '"';
      case Position position -> position.because();
      case Statement _, Meeting _, AgreementReference _, Incident _, Interaction _ -> "";
    };
  }

  private static String resolution(Resolution<?> resolution) {
    return switch (resolution) {
      case Resolution.Resolved<?>(var value) -> String.valueOf(value);
      case Resolution.Several<?>(List<?> values) -> "all of " + values;
      case Resolution.Unresolved<?>(String text, List<?> candidates, String reason) ->
          "unresolved %s: %s".formatted(candidates, reason);
    };
  }

  private String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(" + ", "(", ")"));
  }

  private String words(Span span) {
    return at(span) + " " + SafeText.shortened(span.in(article.text()), 90);
  }

  private String at(Span span) {
    Span inCodePoints = codePoints.fromUtf16(span);
    return "%d-%d".formatted(inCodePoints.start(), inCodePoints.end());
  }

  private void heading(String text) {
    out.append("== ").append(SafeText.of(text)).append('\n');
  }

  private void line(String label, String value) {
    out.append("  ").append(label).append(": ").append(SafeText.of(value)).append('\n');
  }
}
