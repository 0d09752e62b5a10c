package org.servanda.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Party;
import org.servanda.agreements.Provision;
import org.servanda.article.Article;
import org.servanda.article.Bytes;
import org.servanda.article.DateBounds;
import org.servanda.article.Document;
import org.servanda.article.Evidence;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;
import org.servanda.article.Publication;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeType;
import org.servanda.gazetteer.Country;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Quotation;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Style;
import org.servanda.reading.Word;
import org.servanda.register.Place;
import org.servanda.text.Span;

/** What no value can be, and the messages that say so: the value, the rule, the remedy. */
class RefusalsTest {

  private static final Article ARTICLE = Article.ofText("a", "Both sides agreed.");
  private static final LocalDate DAY = LocalDate.of(2030, 5, 6);
  private static final Span SPAN = new Span(0, 4);
  private static final Actor ACTOR = new Actor("country:MLT", "Malta", Actor.Kind.COUNTRY, "Q233");
  private static final Agreement AGREEMENT =
      new Agreement("agreement:p", "Pact", Agreement.Stage.CONCLUDED, null, List.of());
  private static final Word WORD = new Word(SPAN, "Both", PartOfSpeech.DET);

  private static Arguments refusal(ThrowingCallable value, String message) {
    return Arguments.of(message, value);
  }

  private static Article article(String id, String text, Span dateline, String language) {
    return new Article(
        id, text, null, null, null, null, dateline, new Publication.Undated(), language);
  }

  private static Attribution attribution(List<Span> content, double confidence) {
    return new Attribution(List.of(), List.of(), content, Style.DIRECT, confidence);
  }

  static Stream<Arguments> ofReports() {
    return Stream.of(
        refusal(
            () -> article(" ", "Text.", SPAN, "en"), "an article's id is blank: name its document"),
        refusal(
            () -> article("a", " \n", SPAN, "en"),
            "the text of article a is blank: reject such a document"),
        refusal(
            () -> article("a", "Text.", SPAN, ""),
            "the language of article a is blank: say und where it is unknown"),
        refusal(
            () -> article("a", "Text.", new Span(2, 9), "en"),
            "span [2, 9) is not words of a text of 5 units: it must be inside and not empty"),
        refusal(
            () -> article("a", "Text.", new Span(2, 2), "en"),
            "span [2, 2) is not words of a text of 5 units: it must be inside and not empty"),
        refusal(
            () ->
                new Article(
                    "a",
                    "Text.",
                    null,
                    null,
                    null,
                    null,
                    null,
                    new Publication.Dated(
                        DateBounds.day(DAY), Publication.Basis.STATED, List.of(new Span(1, 6))),
                    "en"),
            "span [1, 6) is not words of a text of 5 units: it must be inside and not empty"),
        refusal(
            () -> new DateBounds(DAY, DAY.minusDays(1)),
            "bounds 2030-05-06 to 2030-05-05 hold no day: earliest must not be after latest"),
        refusal(() -> document("", "file"), "a document's id is blank: name the document"),
        refusal(
            () -> document("a", " "), "the address of document a is blank: say where it came from"),
        refusal(
            () -> new Evidence(ARTICLE, new Span(3, 3)),
            "evidence at [3, 3) of article a is empty: it must hold words"),
        refusal(
            () -> new Evidence(ARTICLE, new Span(3, 19)),
            "evidence at [3, 19) leaves the text of article a, which has 18 units: end must not"
                + " exceed it"),
        refusal(
            () -> new Intake.Accepted(document("b", "file"), ARTICLE),
            "document b and article a have different ids: an article takes its document's"),
        refusal(
            () -> new Intake.Rejected("a", ""),
            "rejected input 'a' for '': both id and reason must be said"));
  }

  private static Document document(String id, String address) {
    return new Document(
        id, address, MediaType.PLAIN_TEXT, Instant.EPOCH, Bytes.copyOf(new byte[0]));
  }

  static Stream<Arguments> ofReadings() {
    return Stream.of(
        refusal(
            () -> new Word(new Span(1, 1), "a", PartOfSpeech.X),
            "word 'a' at [1, 1) is empty: a word has characters"),
        refusal(
            () -> new Word(SPAN, "", PartOfSpeech.X),
            "word '' at [0, 4) is empty: a word has characters"),
        refusal(
            () -> new Sentence(SPAN, 0, List.of()),
            "sentence at [0, 4) has no words: leave it out"),
        refusal(
            () -> new Sentence(new Span(1, 9), 0, List.of(WORD)),
            "word at [0, 4) lies outside its sentence at [1, 9): a sentence covers its words"),
        refusal(
            () -> new Sentence(SPAN, -1, List.of(WORD)),
            "paragraph -1: paragraphs are counted from 0"),
        refusal(
            () -> new Mention(new Span(1, 1), MentionType.PLACE),
            "mention at [1, 1) is empty: it must hold words"),
        refusal(
            () -> new Quotation(new Span(1, 1), 0, true),
            "quotation at [1, 1) is empty: it holds at least its mark"),
        refusal(() -> new Quotation(SPAN, -1, true), "depth -1: depths are counted from 0"),
        refusal(
            () -> new Attribution(List.of(), List.of(SPAN), List.of(), Style.INDIRECT, 0.5),
            "an attribution with cue [[0, 4)] has no content: it attributes nothing"),
        refusal(
            () -> attribution(List.of(SPAN), 1.5),
            "confidence 1.5 of the attribution at [[0, 4)]: it must lie between 0 and 1"),
        refusal(
            () -> attribution(List.of(SPAN), Double.NaN),
            "confidence NaN of the attribution at [[0, 4)]: it must lie between 0 and 1"),
        refusal(
            () -> attribution(List.of(new Span(5, 5)), 1),
            "content at [5, 5) is empty: it must hold words"),
        refusal(
            () -> attribution(List.of(new Span(3, 6), SPAN), 1),
            "content spans [0, 4) and [3, 6) overlap: join them"),
        refusal(
            () ->
                new Reading(
                    ARTICLE,
                    List.of(),
                    List.of(new Quotation(new Span(3, 19), 0, true)),
                    List.of(),
                    List.of()),
            "span [3, 19) leaves the text of article a, which has 18 units: end must not exceed"
                + " it"),
        refusal(
            () ->
                new Reading(
                    ARTICLE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(attribution(List.of(new Span(3, 20)), 1))),
            "span [3, 20) leaves the text of article a, which has 18 units: end must not exceed"
                + " it"));
  }

  static Stream<Arguments> ofResolvedReadings() {
    return Stream.of(
        refusal(
            () -> new TimeExpression(new Span(1, 1), TimeType.DATE, "2030", null, null),
            "time expression '2030' at [1, 1): it must hold words and a value"),
        refusal(
            () -> new TimeExpression(SPAN, TimeType.DATE, " ", null, null),
            "time expression ' ' at [0, 4): it must hold words and a value"),
        refusal(
            () -> new Actor("", "Malta", Actor.Kind.COUNTRY, null),
            "actor '' named 'Malta': both id and name must be said"),
        refusal(
            () -> new Agreement("agreement:x", " ", Agreement.Stage.CONCLUDED, null, List.of()),
            "agreement 'agreement:x' named ' ': both id and name must be said"),
        refusal(
            () ->
                new Agreement(
                    "agreement:x",
                    "Pact",
                    Agreement.Stage.PROSPECTIVE,
                    DateBounds.day(DAY),
                    List.of()),
            "agreement agreement:x is prospective and dated: one of the two is wrong"),
        refusal(
            () -> new Agreement("x", "Pact", Agreement.Stage.CONCLUDED, null, List.of()),
            "agreement 'x': its id must start with agreement:"),
        refusal(
            () -> Provision.of(AGREEMENT, "", List.of(Party.of(ACTOR)), "withdraw"),
            "provision '' of agreement:p: both number and text must be said"),
        refusal(() -> new Place(" "), "a place's name is blank: leave the place unresolved"),
        refusal(
            () -> Resolution.open("the minister", List.of(ACTOR), ""),
            "'the minister' is unresolved without a reason: say why"),
        refusal(
            () -> new Country("ML", Country.Standing.STATE, "Malta"),
            "country 'ML' named 'Malta': a code has three letters, a name some"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"ofReports", "ofReadings", "ofResolvedReadings"})
  void theMessageSaysTheValueTheRuleAndTheRemedy(String message, ThrowingCallable value) {
    assertThatIllegalArgumentException().isThrownBy(value).withMessage(message);
  }

  @Test
  void listsAreCopied() {
    List<Span> spans = new ArrayList<>(List.of(new Span(5, 10), SPAN));
    List<Word> words = new ArrayList<>(List.of(WORD));
    List<Actor> actors = new ArrayList<>(List.of(ACTOR));
    Attribution attribution = attribution(spans, 1);
    Sentence sentence = new Sentence(SPAN, 0, words);
    Agreement agreement =
        new Agreement("agreement:x", "Pact", Agreement.Stage.CONCLUDED, null, actors);
    Resolution<Actor> open = Resolution.open("they", actors, "two sides");
    spans.clear();
    words.clear();
    actors.clear();

    assertThat(attribution.content()).containsExactly(SPAN, new Span(5, 10));
    assertThat(attribution.contentCover()).isEqualTo(new Span(0, 10));
    assertThat(sentence.words()).containsExactly(WORD);
    assertThat(agreement.parties()).containsExactly(ACTOR);
    assertThat(open.possible()).containsExactly(ACTOR);
  }

  @Test
  void listsCannotBeChangedAfterwards() {
    Attribution attribution = attribution(List.of(SPAN), 1);

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> attribution.content().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> attribution.source().add(SPAN));
  }
}
