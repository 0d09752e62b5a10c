package org.servanda.eval.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.Article;
import org.servanda.article.Bytes;
import org.servanda.article.DateBounds;
import org.servanda.article.Document;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;
import org.servanda.article.Publication;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Meeting;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.entry.Statement;
import org.servanda.eval.shared.NeedsShared;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.pipeline.Pipeline;
import org.servanda.reading.MentionType;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;
import org.servanda.register.ResolvedMention;
import org.servanda.sources.ArticleExtractor;
import org.servanda.sources.Limits;
import org.servanda.text.Span;

/** The two real reports, against what a careful reader finds in them. */
@NeedsShared("seeds")
class SeedReportsTest {

  private static final String FIRST = "000_5a5cd46c84a2f381.txt";
  private static final String SECOND = "003_7d5657801d002e3a.txt";

  private static final Pipeline PIPELINE = Pipeline.load();

  @ParameterizedTest
  @CsvSource({
    FIRST + ", 18, false",
    FIRST + ", 18, true",
    SECOND + ", 11, false",
    SECOND + ", 11, true"
  })
  void everySegmentIsFoundWithItsSpeakerAndStyle(
      String report, int segments, boolean asIs, Path seeds) throws IOException {
    List<Expectation> expected = expected(seeds, report);
    List<Statement> statements = entries(read(seeds, report, asIs), Statement.class);

    assertThat(expected).hasSize(segments);
    assertThat(expected)
        .allSatisfy(
            segment -> assertThat(statements).anyMatch(statement -> isFoundIn(statement, segment)));
  }

  @ParameterizedTest
  @CsvSource({FIRST, SECOND})
  void nothingElseIsTakenForAStatement(String report, Path seeds) throws IOException {
    List<Expectation> expected = expected(seeds, report);

    assertThat(entries(read(seeds, report, false), Statement.class))
        .allSatisfy(
            statement -> assertThat(expected).anyMatch(segment -> isFoundIn(statement, segment)));
  }

  @Test
  void thePrintedFactsOfTheFirstReportAreTaken(Path seeds) throws IOException {
    Article article = read(seeds, FIRST, false).article();

    assertThat(article.title()).isNull();
    assertThat(article.outlet()).isNull();
    assertThat(article.byline()).isNull();
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().in(article.text())).isEqualTo("MOSCOW");
    assertThat(article.publication()).isEqualTo(new Publication.Undated());
  }

  @Test
  void thePrintedFactsOfTheSecondReportAreTakenAndItsLitterIsLeftOut(Path seeds)
      throws IOException {
    Article article = read(seeds, SECOND, false).article();
    List<String> lines = Files.readAllLines(seeds.resolve(SECOND), UTF_8);
    String title = lines.get(3);

    assertThat(article.title()).isEqualTo(title);
    assertThat(lines.getFirst()).startsWith(title).endsWith(String.valueOf(article.outlet()));
    assertThat(article.agency()).isNotNull();
    assertThat(article.outlet()).startsWith(article.agency());
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().in(article.text())).isEqualTo("Yerevan");
    assertThat(article.text())
        .startsWith("Yerevan")
        .endsWith("regional platform.")
        .doesNotContain(title, "Photo", "Facebook", "Editor");
  }

  @Test
  void theDayOfTheFirstReportIsBoundedByWhatItCountsFrom(Path seeds) throws IOException {
    assertThat(published(seeds, FIRST).bounds().earliest()).isAfterOrEqualTo("2021-08-01");
    assertThat(published(seeds, FIRST).bounds().latest()).isBeforeOrEqualTo("2021-09-30");
    assertThat(published(seeds, FIRST).reasons()).hasSize(2);
  }

  @Test
  void theDayOfTheSecondReportIsBoundedByWhatItCountsFrom(Path seeds) throws IOException {
    assertThat(published(seeds, SECOND).bounds().earliest()).isAfter("2022-03-24");
    assertThat(published(seeds, SECOND).bounds().latest()).isBefore("2022-11-10");
  }

  private static Publication.Dated published(Path seeds, String report) throws IOException {
    Publication publication = read(seeds, report, false).resolved().dated().publication();
    assertThat(publication).isInstanceOf(Publication.Dated.class);
    return (Publication.Dated) publication;
  }

  @ParameterizedTest
  @CsvSource({
    FIRST + ", DEMAND, Sergey Lavrov, prisoners",
    FIRST + ", COMMITMENT, Sergey Lavrov, ",
    FIRST + ", CONDITION, Ararat Mirzoyan, status",
    FIRST + ", SUPPORT, Sergey Lavrov, border",
    SECOND + ", OFFER, Sergey Lavrov, agreement",
    SECOND + ", SUPPORT, Sergey Lavrov, relations",
    SECOND + ", SUPPORT, Sergey Lavrov, ",
    SECOND + ", EXPECTATION, Ararat Mirzoyan, "
  })
  void thePositionsAreFoundWithTheirHoldersAndIssues(
      String report, Position.Kind kind, String holder, @Nullable String issue, Path seeds)
      throws IOException {
    assertThat(entries(read(seeds, report, false), Position.class))
        .filteredOn(position -> position.kind() == kind)
        .filteredOn(
            position ->
                issue == null
                    ? position.issue() == null
                    : position.issue() != null && issue.equals(position.issue().id()))
        .flatExtracting(position -> position.holder().meaning().possible())
        .extracting(Actor::name)
        .contains(holder);
  }

  @Test
  void speakersAndParticipantsAreThoseOfTheRegister(Path seeds) throws IOException {
    for (String report : List.of(FIRST, SECOND)) {
      assertThat(entries(read(seeds, report, false), Statement.class))
          .flatExtracting(statement -> statement.speaker().possible())
          .extracting(Actor::wikidata)
          .containsOnly("Q58217", "Q31196321");
      assertThat(entries(read(seeds, report, false), Meeting.class).getFirst().participants())
          .flatExtracting(Resolution::possible)
          .extracting(Actor::wikidata)
          .containsExactlyInAnyOrder("Q58217", "Q31196321");
    }
  }

  @Test
  void theFormatsAndTheMissionAreThoseOfTheRegister(Path seeds) throws IOException {
    assertThat(bodies(seeds, FIRST))
        .containsEntry("OSCE Minsk Group", "organization:osce-minsk-group")
        .containsEntry("Minsk Group", "organization:osce-minsk-group");
    assertThat(bodies(seeds, SECOND))
        .containsEntry("OSCE Minsk Group Co-Chairmanship", "organization:osce-minsk-group")
        .containsEntry("3+3 regional platform", "organization:three-plus-three")
        .containsEntry("Russian peacekeepers", "organization:russian-peacekeepers")
        .containsEntry("Russia’s peacekeeping mission", "organization:russian-peacekeepers");
  }

  /** The ids that the words for organisations and the like resolve to. */
  private static Map<String, String> bodies(Path seeds, String report) throws IOException {
    ArticleRecord record = read(seeds, report, false);
    Map<String, String> ids = new HashMap<>();
    for (ResolvedMention mention : record.resolved().mentions()) {
      if (mention.mention().type() == MentionType.ORGANIZATION
          && mention.actor() instanceof Resolution.Resolved<Actor>(Actor actor)) {
        ids.put(mention.mention().span().in(record.article().text()), actor.id());
      }
    }
    return ids;
  }

  @Test
  void thePeopleOfTheSecondMeetingAreThoseOfTheRegister(Path seeds) throws IOException {
    assertThat(entries(read(seeds, FIRST, false), Meeting.class).get(1).participants())
        .allMatch(participant -> participant instanceof Resolution.Resolved<Actor>)
        .flatExtracting(Resolution::possible)
        .extracting(Actor::id)
        .containsExactlyInAnyOrder("person:igor-khovayev-2021", "person:Q16366137");
  }

  @Test
  void theFirstReportHasTwoMeetings(Path seeds) throws IOException {
    List<Meeting> meetings = entries(read(seeds, FIRST, false), Meeting.class);

    assertThat(meetings).hasSize(2);
    assertThat(meetings.get(0).place()).isEqualTo(Resolution.of(new Place("Moscow")));
    assertThat(meetings.get(0).date()).isNotNull();
    assertThat(meetings.get(0).date().value()).isEqualTo("XXXX-WXX-2");
    assertThat(meetings.get(0).evidence()).hasSize(2);
    assertThat(meetings.get(1).place()).isEqualTo(Resolution.of(new Place("Baku")));
    assertThat(meetings.get(1).date()).isNotNull();
    assertThat(meetings.get(1).date().value()).isEqualTo("XXXX-WXX-1");
    for (int i = 0; i < 2; i++) {
      List<String> named = familyNames(meetings.get(i));
      String sentence = sentenceAbout(seeds, FIRST, "Meetings: ", i);
      assertThat(named).hasSize(2).allSatisfy(name -> assertThat(sentence).contains(name));
      assertThat(meetings.get(i).status()).isEqualTo(Meeting.Status.HELD);
      assertThat(meetings.get(i).kind()).isEqualTo(Meeting.Kind.TALKS);
    }
  }

  @Test
  void theSecondReportHasOneMeetingWhosePlaceIsNotStated(Path seeds) throws IOException {
    List<Meeting> meetings = entries(read(seeds, SECOND, false), Meeting.class);

    assertThat(meetings).hasSize(1);
    String sentence = sentenceAbout(seeds, SECOND, "Meeting: ", 0);
    assertThat(familyNames(meetings.getFirst()))
        .hasSize(2)
        .allSatisfy(name -> assertThat(sentence).contains(name));
    assertThat(meetings.getFirst().place()).isInstanceOf(Resolution.Unresolved.class);
    assertThat(meetings.getFirst().place().toString()).contains("Yerevan is where it was filed");
  }

  @Test
  void theFirstReportCitesThreeAgreements(Path seeds) throws IOException {
    List<AgreementReference> references =
        entries(read(seeds, FIRST, false), AgreementReference.class);

    assertThat(resolved(references))
        .extracting(Agreement::stage, Agreement::date)
        .containsExactlyInAnyOrder(
            tuple(Stage.CONCLUDED, DateBounds.day(LocalDate.of(2020, 11, 9))),
            tuple(Stage.CONCLUDED, DateBounds.day(LocalDate.of(1997, 8, 29))),
            tuple(Stage.PROSPECTIVE, null));
    Agreement statement =
        resolved(references).stream()
            .filter(agreement -> agreement.parties().size() == 3)
            .findFirst()
            .orElseThrow();
    assertThat(statement.parties())
        .extracting(Actor::id)
        .containsExactly("country:ARM", "country:AZE", "country:RUS");
    // It is cited by its name, and by what it did.
    assertThat(references)
        .filteredOn(reference -> reference.agreement().possible().equals(List.of(statement)))
        .flatExtracting(AgreementReference::evidence)
        .hasSize(2);
    assertThat(references)
        .noneMatch(reference -> reference.agreement() instanceof Resolution.Unresolved);
  }

  @Test
  void theSecondReportCitesTheSameStatementThreeTimesAndAPeaceAgreementToCome(Path seeds)
      throws IOException {
    List<AgreementReference> references =
        entries(read(seeds, SECOND, false), AgreementReference.class);

    assertThat(references).hasSize(2);
    assertThat(references.get(0).evidence()).hasSize(3);
    assertThat(resolved(references))
        .extracting(Agreement::stage, Agreement::date)
        .containsExactly(
            tuple(Stage.CONCLUDED, DateBounds.day(LocalDate.of(2020, 11, 9))),
            tuple(Stage.PROSPECTIVE, null));
    assertThat(resolved(references).get(1).parties())
        .extracting(Actor::id)
        .containsExactly("country:ARM", "country:AZE");
  }

  @Test
  void theFirstReportHasThreeComplianceClaims(Path seeds) throws IOException {
    List<ComplianceClaim> claims = entries(read(seeds, FIRST, false), ComplianceClaim.class);
    List<String> expected = claimed(seeds, FIRST);

    assertThat(claims).hasSize(expected.size());
    assertThat(claims)
        .extracting(ComplianceClaim::status)
        .containsExactly(Status.PARTLY_KEPT, Status.BROKEN, Status.BROKEN);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(obligor(claims.get(i))).isEqualTo("Azerbaijan").isSubstringOf(expected.get(i));
      assertThat(claimants(claims.get(i))).hasSize(1).allMatch(expected.get(i)::contains);
    }
    assertThat(claims)
        .filteredOn(claim -> claim.agreement().words() != null)
        .flatExtracting(claim -> claim.agreement().meaning().possible())
        .extracting(Agreement::date)
        .containsOnly(DateBounds.day(LocalDate.of(2020, 11, 9)))
        .hasSize(2);
    assertThat(claims.get(2).issue()).isNotNull();
    assertThat(claims.get(2).issue().id()).isEqualTo("prisoners");
  }

  @Test
  void theSecondReportHasThreeComplianceClaimsOneOfThemInTwoClauses(Path seeds) throws IOException {
    List<ComplianceClaim> claims = entries(read(seeds, SECOND, false), ComplianceClaim.class);
    List<String> expected = claimed(seeds, SECOND);

    assertThat(expected).hasSize(3);
    assertThat(claims)
        .extracting(ComplianceClaim::status)
        .containsExactly(Status.BROKEN, Status.PARTLY_KEPT, Status.BROKEN, Status.BROKEN);
    assertThat(claims)
        .allSatisfy(claim -> assertThat(claimants(claim)).containsExactly("Mirzoyan"));
    assertThat(claims)
        .filteredOn(claim -> claim.status() == Status.BROKEN)
        .extracting(SeedReportsTest::obligor)
        .containsOnly("Azerbaijan");
    assertThat(claims.getFirst().period()).isNotNull();
    assertThat(claims.getLast().words().quote()).contains("refuses to return");
  }

  /** The claims that a careful reader finds, one a part of the line between semicolons. */
  private static List<String> claimed(Path seeds, String report) throws IOException {
    String label = "Compliance claims: ";
    String line =
        section(seeds, report).lines().filter(l -> l.startsWith(label)).findFirst().orElseThrow();
    return List.of(line.substring(label.length()).split("; ", -1));
  }

  private static String obligor(ComplianceClaim claim) {
    return claim.obligor().meaning() instanceof Resolution.Resolved<Actor>(Actor actor)
        ? actor.name()
        : "";
  }

  /** The family names of those who claim it. */
  private static List<String> claimants(ComplianceClaim claim) {
    return claim.claimants().speakers().stream()
        .flatMap(speaker -> speaker.speaker().possible().stream())
        .map(actor -> actor.name().substring(actor.name().lastIndexOf(' ') + 1))
        .toList();
  }

  @Test
  void theSecondReportTellsOfAnIntrusionIntoAVillageOnADay(Path seeds) throws IOException {
    assertThat(entries(read(seeds, SECOND, false), Incident.class))
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.kind()).isEqualTo(Incident.Kind.INCURSION);
              assertThat(ids(incident.actors())).containsExactly("country:AZE");
              assertThat(incident.place()).isEqualTo(Resolution.of(new Place("Parukh")));
              assertThat(incident.date()).isNotNull();
              assertThat(incident.date().value()).endsWith("-03-24");
              assertThat(incident.reporters().speakers()).hasSize(1);
            });
  }

  private static List<String> ids(List<Reference<Actor>> actors) {
    return actors.stream()
        .flatMap(actor -> actor.meaning().possible().stream())
        .map(Actor::id)
        .toList();
  }

  private static boolean isFoundIn(Statement statement, Expectation segment) {
    String text = statement.article().text();
    boolean begins = false;
    for (Span span : statement.attribution().content()) {
      String words = span.in(text);
      begins |= Expectation.plain(words).startsWith(segment.begins());
      // Whether a preposition such as "thanked for" has is the cue's or the content's is a
      // convention.
      int before = text.lastIndexOf(' ', Math.max(0, span.start() - 2)) + 1;
      begins |=
          statement.attribution().cue().stream().anyMatch(cue -> cue.end() == span.start() - 1)
              && Expectation.plain(text.substring(before, span.end())).startsWith(segment.begins());
    }
    boolean speaks =
        statement.speaker() instanceof Resolution.Resolved<Actor>(Actor actor)
            && actor.name().endsWith(segment.speaker());
    String style = statement.attribution().style().name().toLowerCase(Locale.ROOT);
    return begins && speaks && style.equals(segment.style());
  }

  private static List<Agreement> resolved(List<AgreementReference> references) {
    return references.stream()
        .filter(reference -> reference.agreement() instanceof Resolution.Resolved)
        .flatMap(reference -> reference.agreement().possible().stream())
        .toList();
  }

  private static List<String> familyNames(Meeting meeting) {
    return meeting.participants().stream()
        .flatMap(participant -> participant.possible().stream())
        .map(actor -> actor.name().substring(actor.name().lastIndexOf(' ') + 1))
        .toList();
  }

  private static <E extends Entry> List<E> entries(ArticleRecord record, Class<E> kind) {
    return record.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static ArticleRecord read(Path seeds, String report, boolean asIs) throws IOException {
    Document document =
        new Document(
            report,
            report,
            MediaType.PLAIN_TEXT,
            Instant.EPOCH,
            Bytes.copyOf(Files.readAllBytes(seeds.resolve(report))));
    Intake intake =
        new ArticleExtractor(new ArticleExtractor.Options(asIs, Limits.DEFAULT)).extract(document);
    assertThat(intake).isInstanceOf(Intake.Accepted.class);
    return PIPELINE.read(((Intake.Accepted) intake).article());
  }

  private static List<Expectation> expected(Path seeds, String report) throws IOException {
    return Expectation.in(section(seeds, report));
  }

  /** Sentence number {@code index} of the line that starts with a label. */
  private static String sentenceAbout(Path seeds, String report, String label, int index)
      throws IOException {
    String line =
        section(seeds, report).lines().filter(l -> l.startsWith(label)).findFirst().orElseThrow();
    return List.of(line.substring(label.length()).split("(?<=\\.) ", -1)).get(index);
  }

  private static String section(Path seeds, String report) throws IOException {
    String all = Files.readString(seeds.resolve("expected.md"), UTF_8);
    int start = all.indexOf("## " + report);
    int end = all.indexOf("\n## ", start + 1);
    return all.substring(start, end < 0 ? all.length() : end);
  }
}
