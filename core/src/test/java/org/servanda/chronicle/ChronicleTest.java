package org.servanda.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.servanda.pipeline.Reports.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.Entry;
import org.servanda.entry.Meeting;
import org.servanda.entry.Statement;
import org.servanda.pipeline.Reports;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;
import org.servanda.text.Span;

class ChronicleTest {

  private static final Article ARTICLE = Article.ofText("report", "Both sides agreed.");
  private static final Evidence WORDS = new Evidence(ARTICLE, new Span(0, 10));

  private static Statement statement(String text) {
    List<Statement> statements = entries(Reports.read(text), Statement.class);
    assertThat(statements).hasSize(1);
    return statements.getFirst();
  }

  /** A way to build those kinds of entry that are given their evidence. */
  static Stream<Function<List<Evidence>, Entry>> kinds() {
    Resolution<Actor> actor = Resolution.open("they", List.of(), "two sides");
    Resolution<Agreement> agreement = Resolution.open("the deal", List.of(), "no date");
    Resolution<Place> place = Resolution.of(new Place("Doha"));
    return Stream.of(
        e -> new Meeting(Meeting.Kind.TALKS, Meeting.Status.HELD, List.of(actor), place, null, e),
        e -> new AgreementReference(agreement, e));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anEntryStandsOnEvidence(Function<List<Evidence>, Entry> kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.apply(List.of()))
        .withMessage("an entry without evidence: name the words it stands on");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anEntryStandsOnOneArticle(Function<List<Evidence>, Entry> kind) {
    Evidence other = new Evidence(Article.ofText("other", "Both sides."), new Span(0, 4));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.apply(List.of(WORDS, other)))
        .withMessage("an entry with evidence of 2 articles: it stands on one");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theEvidenceCannotBeTakenAway(Function<List<Evidence>, Entry> kind) {
    List<Evidence> evidence = new ArrayList<>(List.of(WORDS));
    Entry entry = kind.apply(evidence);
    evidence.clear();

    assertThat(entry.evidence()).containsExactly(WORDS);
  }

  @Test
  void nobodyMeetsWithoutParticipants() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Meeting(
                    Meeting.Kind.CALL,
                    Meeting.Status.HELD,
                    List.of(),
                    Resolution.of(new Place("Doha")),
                    null,
                    List.of(WORDS)))
        .withMessage("a meeting at report [0, 10) “Both sides” without participants: leave it out");
  }

  @Test
  void aStatementStandsOnItsContentItsCueAndItsSource() {
    assertThat(statement("Viktor Sand said that the port was open.").evidence())
        .extracting(Evidence::quote)
        .containsExactly("that the port was open", "said", "Viktor Sand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news conference", "press conference", "briefing", "interview", "speech"})
  void theOccasionOfAStatementIsItsVenue(String venue) {
    Evidence found =
        statement("Viktor Sand said in a " + venue + " on Monday that the port was open.").venue();

    assertThat(found).isNotNull();
    assertThat(found.quote()).isEqualTo(venue);
  }

  @Test
  void anOccasionInsideTheContentIsNoVenue() {
    assertThat(statement("Viktor Sand said that he would hold a news conference.").venue())
        .isNull();
  }

  @Test
  void theDayOfAStatementStandsOutsideItsContent() {
    Statement onMonday = statement("Viktor Sand said on Monday that the port was open.");
    Statement unknown = statement("Viktor Sand said that the port would open on Monday.");

    assertThat(onMonday.date()).isNotNull();
    assertThat(onMonday.date().value()).isEqualTo("XXXX-WXX-1");
    assertThat(unknown.date()).isNull();
  }

  @Test
  void oneReferenceHoldsAllTheWordsThatCiteAnAgreement() {
    List<AgreementReference> references =
        entries(
            Reports.read(
                "The Treaty of Larnaca was signed on 3 May 2011. The agreement binds both armies."),
            AgreementReference.class);

    assertThat(references).hasSize(1);
    assertThat(references.getFirst().evidence())
        .extracting(Evidence::quote)
        .containsExactly("The Treaty of Larnaca", "The agreement");
  }
}
