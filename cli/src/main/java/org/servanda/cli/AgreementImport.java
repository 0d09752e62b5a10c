package org.servanda.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementFile;
import org.servanda.agreements.AgreementRegister;
import org.servanda.agreements.ProvisionReader;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Intake;
import org.servanda.article.Publication;
import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.pipeline.Pipeline;
import org.servanda.registerfile.FileContent;
import org.servanda.registerfile.Problem;
import org.servanda.sources.ArticleExtractor;
import org.servanda.sources.Limits;
import org.servanda.sources.finding.DocumentFinder;
import org.servanda.sources.finding.Findings;
import org.servanda.sources.finding.Found;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes an entry of an agreement's text.
 *
 * @param register what is known before
 * @param actors the actors known by id
 */
record AgreementImport(AgreementRegister register, ActorRegister actors) {

  private static final String COMMAND_LINE = "command line";

  /** What the user says of the agreement, as written. */
  record Facts(
      String id,
      String title,
      List<String> names,
      String kind,
      @Nullable String date,
      List<String> parties,
      String source) {}

  /** What became of it. */
  sealed interface Outcome {

    /** The entry, with its provisions. */
    record Read(AgreementEntry entry) implements Outcome {}

    /** The text could not be taken. */
    record Unread(String reason) implements Outcome {}

    /** What the user says does not hold. */
    record Wrong(List<Problem> problems) implements Outcome {}
  }

  /** Reads the text of a file, or of standard input. */
  Outcome read(String input, Facts facts) throws IOException {
    AgreementFile file = new AgreementFile(register, actors::actor);
    return switch (file.read(COMMAND_LINE, new StringReader(line(facts)))) {
      case FileContent.Refused<AgreementEntry>(var problems) -> new Outcome.Wrong(problems);
      case FileContent.Entries<AgreementEntry>(var entries, var sameAs) ->
          read(input, facts, entries.getFirst());
    };
  }

  private static Outcome read(String input, Facts facts, AgreementEntry entry) {
    return switch (article(input)) {
      case Intake.Rejected rejected -> new Outcome.Unread(rejected.reason());
      case Intake.Accepted accepted -> {
        Agreement agreement = entry.agreement();
        DatedReading dated =
            Pipeline.load().read(asSigned(accepted.article(), agreement.date())).resolved().dated();
        yield new Outcome.Read(
            new AgreementEntry(
                agreement,
                entry.names(),
                entry.kind(),
                entry.thirdParties(),
                entry.place(),
                facts.source(),
                new ProvisionReader(Gazetteer.load()).read(agreement, dated)));
      }
    };
  }

  /** The text with line breaks of one sort, as of the day of its signing. */
  private static Article asSigned(Article article, @Nullable DateBounds signed) {
    Publication publication =
        signed == null
            ? new Publication.Undated()
            : new Publication.Dated(signed, Publication.Basis.GIVEN, List.of());
    String text = article.text().replace("\r\n", "\n").replace('\r', '\n');
    return new Article(article.id(), text, null, null, null, null, null, publication, "en");
  }

  private static Intake article(String input) {
    ArticleExtractor extractor =
        new ArticleExtractor(new ArticleExtractor.Options(/* asIs= */ true, Limits.DEFAULT));
    DocumentFinder finder = new DocumentFinder(Limits.DEFAULT, Clock.systemUTC(), () -> System.in);
    try (Findings findings = finder.find(List.of(input))) {
      if (!findings.hasNext()) {
        return new Intake.Rejected(input, "holds no text");
      }
      Found found = findings.next();
      if (findings.hasNext()) {
        return new Intake.Rejected(input, "holds several texts: import one at a time");
      }
      return switch (found) {
        case Found.Refused(var rejected) -> rejected;
        case Found.Ready(var document) -> extractor.extract(document);
      };
    }
  }

  /** The entry without provisions, as a file would have it, so that the same rules are checked. */
  private static String line(Facts facts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", facts.id());
      json.writeStringProperty("title", facts.title());
      texts(json, "names", facts.names());
      json.writeStringProperty("kind", facts.kind());
      if (facts.date() != null) {
        json.writeStringProperty("date", facts.date());
      }
      texts(json, "parties", facts.parties());
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void texts(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
