package org.servanda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Party;
import org.servanda.agreements.Provision;
import org.servanda.agreements.TiedProvision;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Evidence;
import org.servanda.article.Intake;
import org.servanda.article.Publication;
import org.servanda.calendar.DatedReading;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeModifier;
import org.servanda.calendar.TimeType;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Meeting;
import org.servanda.entry.Modality;
import org.servanda.entry.PloverMode;
import org.servanda.entry.PloverType;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.entry.Statement;
import org.servanda.issue.Issue;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.pipeline.Reports;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Style;
import org.servanda.register.CitedAgreement;
import org.servanda.register.Place;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;
import org.servanda.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordJsonTest {

  private static final RecordJson JSON = new RecordJson();
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in = RecordJson.class.getResourceAsStream(RecordJson.SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Error> errors(String line) {
    return SCHEMA.validate(
        line,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** The line of a record, which has the form that the schema says. */
  private static JsonNode line(ArticleRecord record) {
    String line = JSON.line(record);
    assertThat(errors(line)).isEmpty();
    assertThat(line).doesNotContain("\n");
    return MAPPER.readTree(line);
  }

  /** The words at a span, found as a reader of the file would: by counting code points. */
  private static String words(JsonNode line, JsonNode span) {
    String text = line.at("/article/text").asString();
    int start = text.offsetByCodePoints(0, span.at("/start").asInt());
    int end = text.offsetByCodePoints(0, span.at("/end").asInt());
    return text.substring(start, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.",
        "“The ferry 😀 sails,” said Nadia Karim.\n\n“It has sailed every day this year.”",
        "Maltese Foreign Minister Viktor Sand met Idris Barka in Doha on 3 May 2020. The 2011"
            + " treaty between Malta and Chad was cited. He told reporters that \"it\" \\ held.",
        "Viktor Sand will meet Peter Brandt. He said that the minister broke the agreement.",
        "\uD83D A lone surrogate, said Viktor Sand, is \u0000 no reason to stop."
      })
  void everyRecordHasTheFormOfTheSchema(String text) {
    JsonNode line = line(Reports.read(text));

    assertThat(line.at("/id").asString()).isEqualTo("report");
    assertThat(line.at("/offset_unit").asString()).isEqualTo("code_point");
  }

  @Test
  void offsetsAreCodePoints() {
    String text = "😀😀 Rain. 😀 “The ferry 😀 sails,” said Nadia Karim. 😀 It was 1997.";
    ArticleRecord record = Reports.read(text);
    Statement statement = Reports.entries(record, Statement.class).getFirst();
    JsonNode line = line(record);

    JsonNode written = line.at("/attributions/0");
    assertThat(words(line, written.at("/content/0"))).isEqualTo("“The ferry 😀 sails,”");
    assertThat(words(line, written.at("/content/0")))
        .isEqualTo(statement.evidence().getFirst().quote());
    assertThat(words(line, written.at("/cue/0"))).isEqualTo("said");
    assertThat(words(line, written.at("/source/0"))).isEqualTo("Nadia Karim");
    assertThat(words(line, line.at("/times/0"))).isEqualTo("1997");
    assertThat(written.at("/content/0/start").asInt())
        .isEqualTo(text.codePointCount(0, text.indexOf('“')));
  }

  @Test
  void whatIsUnknownIsSaidToBeUnknown() {
    JsonNode line = line(Reports.read("He said that it rained."));

    assertThat(line.at("/article/title").isNull()).isTrue();
    assertThat(line.at("/article/published/basis").asString()).isEqualTo("unknown");
    assertThat(line.at("/article/published/earliest").isNull()).isTrue();
    assertThat(line.at("/attributions/0/speaker/unresolved/reason").asString()).isNotEmpty();
    assertThat(line.at("/attributions/0/addressee").isNull()).isTrue();
  }

  @Test
  void printedFactsAreWritten() {
    String text = "DOHA – Viktor Sand met Idris Barka. 😀 6 May 2030.";
    Publication published =
        new Publication.Dated(
            DateBounds.day(LocalDate.of(2030, 5, 6)),
            Publication.Basis.STATED,
            List.of(new Span(text.indexOf("6 May"), text.length() - 1)));
    Article article =
        new Article(
            "r1", text, "Rain", "Meridian", "Alba", "N. Karim", new Span(0, 4), published, "en");
    JsonNode line = line(Reports.pipeline().read(article));

    assertThat(line.at("/article/title").asString()).isEqualTo("Rain");
    assertThat(line.at("/article/outlet").asString()).isEqualTo("Meridian");
    assertThat(line.at("/article/agency").asString()).isEqualTo("Alba");
    assertThat(line.at("/article/byline").asString()).isEqualTo("N. Karim");
    assertThat(line.at("/article/dateline").asString()).isEqualTo("DOHA");
    assertThat(line.at("/article/language").asString()).isEqualTo("en");
    assertThat(line.at("/article/published/earliest").asString()).isEqualTo("2030-05-06");
    assertThat(line.at("/article/published/basis").asString()).isEqualTo("stated");
    assertThat(words(line, line.at("/article/published/reasons/0"))).isEqualTo("6 May 2030");
  }

  @Test
  void aRejectedInputIsALineOfItsOwn() {
    String line = JSON.line(new Intake.Rejected("page \"7\"", "no text:\ngive a report"));

    assertThat(errors(line)).isEmpty();
    assertThat(line).doesNotContain("\n");
    assertThat(MAPPER.readTree(line).at("/id").asString()).isEqualTo("page \"7\"");
    assertThat(MAPPER.readTree(line).at("/rejected/reason").asString())
        .isEqualTo("no text:\ngive a report");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"id\": \"a\"}",
        "{\"id\": \"a\", \"rejected\": {\"reason\": \"\"}}",
        "{\"id\": \"a\", \"rejected\": {\"reason\": \"b\"}, \"more\": 1}"
      })
  void theSchemaRefusesOtherForms(String line) {
    assertThat(errors(line)).isNotEmpty();
  }

  @Test
  void theSchemaRefusesADateThatIsNone() {
    String line = JSON.line(allKinds());

    assertThat(errors(line)).isEmpty();
    assertThat(errors(line.replace("\"2020-05-03\",\"latest\"", "\"3 May\",\"latest\"")))
        .isNotEmpty();
  }

  /** A record with one entry of each kind, made by hand. */
  private static ArticleRecord allKinds() {
    String text = "😀 Chad told Malta in Doha on 3 May 2020: open the road under the Larnaca Pact.";
    Article article = Article.ofText("all", text);
    Actor chad = new Actor("country:TCD", "Chad", Actor.Kind.COUNTRY, "Q657");
    Actor malta = new Actor("country:MLT", "Malta", Actor.Kind.COUNTRY, null);
    Resolution<Actor> speaker = Resolution.of(chad);
    Resolution<Actor> other = Resolution.open("Malta", List.of(malta), "two of that name");
    Span content = span(text, "open the road");
    Evidence words = new Evidence(article, content);
    List<Evidence> evidence = List.of(words);
    DateBounds day = DateBounds.day(LocalDate.of(2020, 5, 3));
    TimeExpression time =
        new TimeExpression(
            span(text, "3 May 2020"), TimeType.DATE, "2020-05-03", day, TimeModifier.APPROX);
    Agreement pact =
        new Agreement(
            "agreement:larnaca-pact",
            "Larnaca Pact",
            Agreement.Stage.CONCLUDED,
            day,
            List.of(chad, malta));
    Attribution attribution =
        new Attribution(
            List.of(span(text, "Chad")),
            List.of(span(text, "told")),
            List.of(content),
            Style.INDIRECT,
            0.9);
    SourceChain chain = new SourceChain(List.of(new Speaker(attribution, speaker, other)));
    Resolution<Place> place = Resolution.of(new Place("Doha"));
    Mention mention = new Mention(span(text, "Malta"), MentionType.COUNTRY);
    Reading reading =
        new Reading(article, List.of(), List.of(), List.of(mention), List.of(attribution));
    ResolvedReading resolved =
        new ResolvedReading(
            new DatedReading(reading, List.of(time), article.publication()),
            List.of(new ResolvedMention(mention, other, "")),
            List.of(new Speaker(attribution, speaker, other)),
            List.of(new CitedAgreement(span(text, "Larnaca Pact"), Resolution.of(pact), "")));
    List<Entry> entries =
        List.of(
            new Statement(article, attribution, speaker, other, null, time),
            new Meeting(
                Meeting.Kind.NEWS_CONFERENCE,
                Meeting.Status.HELD,
                List.of(speaker, other),
                place,
                time,
                evidence),
            new AgreementReference(
                Resolution.of(pact), List.of(new Evidence(article, span(text, "Larnaca Pact")))),
            new ComplianceClaim(
                ComplianceClaim.Status.PARTLY_KEPT,
                Modality.DENIED,
                chain,
                new Reference<>(new Evidence(article, span(text, "Malta")), other),
                Reference.none("no agreement is named"),
                new TiedProvision(
                    Provision.of(pact, "2(b)", List.of(Party.of(malta)), "open the road"), 0.75),
                new Issue("transport", "roads"),
                time,
                words,
                "open"),
            new Position(
                Position.Kind.DEMAND, new Reference<>(null, speaker), null, null, chain, "", words),
            new Incident(
                Incident.Kind.OBSTRUCTION,
                List.of(new Reference<>(null, other)),
                List.of(),
                Resolution.open("", List.of(), "not told"),
                null,
                SourceChain.REPORT,
                words),
            new Interaction(
                PloverType.CONSULT,
                PloverMode.PHONE,
                Interaction.Status.PLANNED,
                new Reference<>(null, speaker),
                new Reference<>(null, other),
                chain,
                words));
    return new ArticleRecord(resolved, entries);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void eachKindOfEntryHasAListOfItsOwn() {
    JsonNode line = line(allKinds());

    for (String list :
        List.of(
            "attributions",
            "meetings",
            "agreements",
            "claims",
            "positions",
            "incidents",
            "interactions")) {
      assertThat(line.at("/" + list).size()).as(list).isOne();
    }
  }

  @Test
  void statementsAndMeetingsAreWritten() {
    JsonNode line = line(allKinds());

    assertThat(line.at("/attributions/0/style").asString()).isEqualTo("indirect");
    assertThat(line.at("/attributions/0/speaker/id").asString()).isEqualTo("country:TCD");
    assertThat(line.at("/attributions/0/addressee/unresolved/candidates/0/name").asString())
        .isEqualTo("Malta");
    assertThat(line.at("/attributions/0/confidence").asDouble()).isEqualTo(0.9);
    assertThat(words(line, line.at("/attributions/0/content/0"))).isEqualTo("open the road");
    assertThat(line.at("/meetings/0/kind").asString()).isEqualTo("news_conference");
    assertThat(line.at("/meetings/0/status").asString()).isEqualTo("held");
    assertThat(line.at("/meetings/0/participants").size()).isEqualTo(2);
    assertThat(line.at("/meetings/0/place/name").asString()).isEqualTo("Doha");
    assertThat(line.at("/meetings/0/date/value").asString()).isEqualTo("2020-05-03");
    assertThat(line.at("/meetings/0/date/modifier").asString()).isEqualTo("APPROX");
    assertThat(words(line, line.at("/meetings/0/date"))).isEqualTo("3 May 2020");
    assertThat(words(line, line.at("/meetings/0/evidence/0"))).isEqualTo("open the road");
    assertThat(words(line, line.at("/mentions/0"))).isEqualTo("Malta");
  }

  @Test
  void agreementsAndClaimsAreWritten() {
    JsonNode line = line(allKinds());

    JsonNode pact = line.at("/agreements/0/agreement");
    assertThat(pact.at("/name").asString()).isEqualTo("Larnaca Pact");
    assertThat(pact.at("/stage").asString()).isEqualTo("concluded");
    assertThat(pact.at("/date/earliest").asString()).isEqualTo("2020-05-03");
    assertThat(pact.at("/parties/1/name").asString()).isEqualTo("Malta");
    assertThat(words(line, line.at("/agreements/0/evidence/0"))).isEqualTo("Larnaca Pact");
    JsonNode claim = line.at("/claims/0");
    assertThat(claim.at("/status").asString()).isEqualTo("partly_kept");
    assertThat(claim.at("/modality").asString()).isEqualTo("denied");
    assertThat(claim.at("/claimants/0/speaker/name").asString()).isEqualTo("Chad");
    assertThat(words(line, claim.at("/claimants/0/cue/0"))).isEqualTo("told");
    assertThat(claim.at("/obligor/actor/unresolved/text").asString()).isEqualTo("Malta");
    assertThat(words(line, claim.at("/obligor/words"))).isEqualTo("Malta");
    assertThat(claim.at("/agreement/words").isNull()).isTrue();
    assertThat(claim.at("/agreement/agreement/unresolved/reason").asString())
        .isEqualTo("no agreement is named");
    assertThat(claim.at("/provision/number").asString()).isEqualTo("2(b)");
    assertThat(claim.at("/provision/score").asDouble()).isEqualTo(0.75);
    assertThat(claim.at("/issue").asString()).isEqualTo("transport");
    assertThat(claim.at("/period/value").asString()).isEqualTo("2020-05-03");
    assertThat(words(line, claim.at("/words"))).isEqualTo("open the road");
    assertThat(claim.at("/evidence").size()).isEqualTo(4);
  }

  @Test
  void positionsIncidentsAndInteractionsAreWritten() {
    JsonNode line = line(allKinds());

    assertThat(line.at("/positions/0/kind").asString()).isEqualTo("demand");
    assertThat(line.at("/positions/0/holder/actor/name").asString()).isEqualTo("Chad");
    assertThat(line.at("/positions/0/towards").isNull()).isTrue();
    assertThat(words(line, line.at("/positions/0/words"))).isEqualTo("open the road");
    assertThat(line.at("/incidents/0/kind").asString()).isEqualTo("obstruction");
    assertThat(line.at("/incidents/0/place/unresolved/reason").asString()).isEqualTo("not told");
    assertThat(line.at("/incidents/0/date").isNull()).isTrue();
    assertThat(line.at("/incidents/0/actors").size()).isOne();
    assertThat(line.at("/incidents/0/reporters").size()).isZero();
    assertThat(line.at("/interactions/0/type").asString()).isEqualTo("CONSULT");
    assertThat(line.at("/interactions/0/mode").asString()).isEqualTo("PHONE");
    assertThat(line.at("/interactions/0/status").asString()).isEqualTo("planned");
    assertThat(line.at("/interactions/0/target/actor/unresolved/text").asString())
        .isEqualTo("Malta");
  }
}
