package org.servanda.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.article.Article;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Attribution;
import org.servanda.reading.Reading;
import org.servanda.text.Span;

/** What the reader takes for an attribution, written as source, cue, content, style. */
class AttributionTest {

  private static final Reader READER = Reader.load(Gazetteer.load(), AgreementNames.NONE);

  private static Reading read(String text) {
    return READER.read(Article.ofText("report", text));
  }

  private static List<String> attributions(String text) {
    return read(text).attributions().stream().map(a -> written(a, text)).toList();
  }

  private static String written(Attribution attribution, String text) {
    return "%s | %s | %s | %s"
        .formatted(
            words(attribution.source(), text),
            words(attribution.cue(), text),
            words(attribution.content(), text),
            attribution.style().name().toLowerCase(Locale.ROOT));
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" / ", spans.stream().map(span -> span.in(text)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Okoro said: “The road stays open.”",
        "Dana Okoro said, “The road stays open.”",
        "Dana Okoro said on Monday: “The road stays open.”",
        "On Monday Dana Okoro said: “The road stays open.”",
        "In a letter to the council, Dana Okoro said: “The road stays open.”"
      })
  void theSpeakerOfAQuotationStandsBesideTheCue(String text) {
    assertThat(attributions(text))
        .singleElement()
        .asString()
        .matches("Dana Okoro \\| said( on Monday)? \\| “The road stays open.” \\| direct");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The road stays open,” Dana Okoro said.",
        "“The road stays open,” said Dana Okoro.",
        "“The road stays open,” Dana Okoro said in Valletta."
      })
  void theCueCanFollowTheQuotationInEitherOrder(String text) {
    assertThat(attributions(text)).contains("Dana Okoro | said | “The road stays open,” | direct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "“Who will pay?” Dana Okoro asked.; asked; “Who will pay?”",
        "“Who will pay?” asked Dana Okoro.; asked; “Who will pay?”",
        "“We will not wait!” Dana Okoro exclaimed.; exclaimed; “We will not wait!”"
      })
  void aQuestionOrAnExclamationIsFollowedByItsSpeaker(String text, String cue, String content) {
    assertThat(attributions(text))
        .containsExactly("Dana Okoro | %s | %s | direct".formatted(cue, content));
  }

  @Test
  void aQuestionIsNotGivenToWhoeverLeavesTheRoom() {
    assertThat(attributions("“Who will pay for all of this?” The minister left the room."))
        .containsExactly(" |  | “Who will pay for all of this?” | direct");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"%s,\"", "«%s»,", "„%s“,", "„%s”,", "‘%s,’", "'%s,'", "``%s,''", "»%s«,"})
  void theMarksOfEveryCustomAreQuotationMarks(String marks) {
    String quotation = marks.formatted("The road stays open");

    assertThat(attributions(quotation + " said Dana Okoro."))
        .containsExactly(
            "Dana Okoro | said | %s | direct"
                .formatted(quotation.replaceFirst("([»«“”]),$", "$1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"that the road would stay open", "the road would stay open"})
  void reportedSpeechIsFoundWithAndWithoutThat(String content) {
    assertThat(attributions("Dana Okoro said " + content + "."))
        .containsExactly("Dana Okoro | said | %s | indirect".formatted(content));
    assertThat(attributions("In a statement, the ministry said " + content + "."))
        .containsExactly("the ministry | said | %s | indirect".formatted(content));
    assertThat(attributions("Dana Okoro has repeatedly said " + content + "."))
        .containsExactly("Dana Okoro | has repeatedly said | %s | indirect".formatted(content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The road must open, Dana Okoro said on Tuesday.; Dana Okoro; The road must open",
        "The road must open, said Dana Okoro.; Dana Okoro; The road must open",
        "The road, Dana Okoro said, would stay open.; Dana Okoro; The road / would stay open"
      })
  void reportedSpeechCanStandBeforeItsCueOrAroundIt(String text, String source, String content) {
    assertThat(attributions(text))
        .containsExactly("%s | said | %s | indirect".formatted(source, content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The road,” Dana Okoro said, “stays open.”",
        "“The road,” said Dana Okoro, “stays open.”"
      })
  void aSplitQuotationIsOneAttribution(String text) {
    assertThat(attributions(text))
        .containsExactly("Dana Okoro | said | “The road,” / “stays open.” | direct");
  }

  @Test
  void theSentencesAfterTheCueBelongToTheQuotation() {
    assertThat(attributions("“The road stays open,” Dana Okoro said. “Nobody will close it.”"))
        .containsExactly(
            "Dana Okoro | said | “The road stays open,” / “Nobody will close it.” | direct");
  }

  @Test
  void whatIsSaidOfTheSpeakerBelongsToTheSource() {
    assertThat(attributions("“The road stays open,” said Dana Okoro, who had come by boat."))
        .containsExactly(
            "Dana Okoro, who had come by boat | said | “The road stays open,” | direct");
  }

  @Test
  void aQuotationInTheNextParagraphGoesOnWithTheOneBefore() {
    assertThat(
            attributions("“The road is open,” Dana Okoro said.\n\n“Nobody will close it again.”"))
        .containsExactly(
            "Dana Okoro | said | “The road is open,” / “Nobody will close it again.” | direct");
  }

  @Test
  void aQuotationAfterAParaphraseIsAStatementOfItsOwn() {
    assertThat(
            attributions(
                "Dana Okoro said that the road was open.\n\n“Nobody will close it again.”"))
        .containsExactly(
            "Dana Okoro | said | that the road was open | indirect",
            " |  | “Nobody will close it again.” | direct");
  }

  @Test
  void aQuotationOverSeveralParagraphsIsOneContent() {
    String quotation = "“The road is open.\n\n“Nobody will close it again.”";

    assertThat(attributions("Dana Okoro said: " + quotation))
        .containsExactly("Dana Okoro | said | %s | direct".formatted(quotation));
  }

  @Test
  void severalSentencesOfAQuotationAreOneContent() {
    assertThat(attributions("“It is open. It stays open. We promise,” Dana Okoro said."))
        .containsExactly("Dana Okoro | said | “It is open. It stays open. We promise,” | direct");
  }

  @Test
  void whatIsAddedHasTheSameSource() {
    List<String> found =
        attributions("Dana Okoro said that the road was open, adding that tolls would fall.");

    assertThat(found).hasSize(2);
    assertThat(found.getFirst()).isEqualTo("Dana Okoro | said | that the road was open | indirect");
    assertThat(found.getLast())
        .startsWith("Dana Okoro | add")
        .endsWith(" | that tolls would fall | indirect");
  }

  @Test
  void aQuotationCanBeAddedToAQuotation() {
    assertThat(attributions("“We will stay,” Dana Okoro said, adding: “Nobody will push us out.”"))
        .containsExactly(
            "Dana Okoro | said | “We will stay,” | direct",
            "Dana Okoro | adding | “Nobody will push us out.” | direct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "told reporters that the road was open; told; that the road was open",
        "told Petra Lind the road was open; told; the road was open",
        "urged Malta to open the road; urged; Malta to open the road",
        "accused Malta of closing the road; accused; Malta of closing the road",
        "expressed hope that the road would open; expressed hope; that the road would open",
        "denied that troops had come; denied; that troops had come",
        "asked whether the road was open; asked; whether the road was open",
        "offered to open the road; offered; to open the road",
        "went on: “The road is open.”; went on; “The road is open.”"
      })
  void reportingVerbsTakeWhatTheirGrammarAllows(String predicate, String cue, String content) {
    List<String> found = attributions("Dana Okoro " + predicate.replaceFirst("([^.”])$", "$1."));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst()).startsWith("Dana Okoro | %s | %s | ".formatted(cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "According to Dana Okoro, the road is open.; According to; the road is open",
        "The road is open, according to Dana Okoro.; according to; The road is open",
        "The road, according to Dana Okoro, is open.; according to; The road / is open"
      })
  void accordingToStandsAnywhere(String text, String cue, String content) {
    assertThat(attributions(text))
        .containsExactly("Dana Okoro | %s | %s | indirect".formatted(cue, content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’"})
  void aPossessorBelongsToTheSource(String apostrophe) {
    String source = "Malta" + apostrophe + "s foreign minister";

    assertThat(attributions(source + " said that the road was open."))
        .containsExactly(source + " | said | that the road was open | indirect");
    assertThat(attributions("According to " + source + ", the road is open."))
        .containsExactly(source + " | According to | the road is open | indirect");
    assertThat(attributions("On Monday " + source + " said that the road was open."))
        .containsExactly(source + " | said | that the road was open | indirect");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. Secretary of State Dana Okoro",
        "Gen. Dana K. Okoro",
        "Dana Okoro and Petra Lind"
      })
  void theSourceIsTheWholeSubject(String source) {
    assertThat(attributions(source + " said that the road was open."))
        .containsExactly(source + " | said | that the road was open | indirect");
  }

  @Test
  void anAppositionBelongsToTheSource() {
    assertThat(attributions("Dana Okoro, the envoy of Malta, said that the road was open."))
        .containsExactly(
            "Dana Okoro, the envoy of Malta | said | that the road was open | indirect");
  }

  @Test
  void goingOnToSayIsSaying() {
    assertThat(attributions("Dana Okoro went on to say that the road was open."))
        .containsExactly("Dana Okoro | went on to say | that the road was open | indirect");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He said:; He; said",
        "Dana Okoro said on Monday:; Dana Okoro; said( on Monday)?",
        "Dana Okoro went on:; Dana Okoro; went on"
      })
  void aColonAnnouncesTheQuotationOfTheNextParagraph(String text, String source, String cue) {
    assertThat(attributions(text + "\n\n“The road stays open for everyone.”"))
        .singleElement()
        .asString()
        .matches(
            "%s \\| %s \\| “The road stays open for everyone.” \\| direct".formatted(source, cue));
  }

  @Test
  void aHeadingWithAColonNamesTheSourceOfWhatFollows() {
    assertThat(attributions("Meridian:\n\n“The road stays open for everyone.”"))
        .containsExactly("Meridian | : | “The road stays open for everyone.” | direct");
  }

  @Test
  void twoSpeakersOfASentenceAreToldApart() {
    assertThat(attributions("Dana Okoro said it was open, but Petra Lind said it was closed."))
        .containsExactly(
            "Dana Okoro | said | it was open | indirect",
            "Petra Lind | said | it was closed | indirect");
  }

  @Test
  void wordsInQuotationMarksInsideReportedSpeechMakeItMixed() {
    assertThat(attributions("Dana Okoro said that the “green road” would stay open."))
        .containsExactly("Dana Okoro | said | that the “green road” would stay open | mixed");
    assertThat(attributions("Dana Okoro called the plan “a joke”."))
        .containsExactly("Dana Okoro | called | the plan “a joke” | mixed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The “green road” is short.",
        "The so-called “green road” was closed on Monday.",
        "The ferry “Gull” left Valletta with the crew."
      })
  void wordsInQuotationMarksAloneAreNoStatement(String text) {
    assertThat(attributions(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left on Monday with the ministers of both states.",
        "Dana Okoro met Petra Lind in Valletta.",
        "The proposed road is long."
      })
  void aReportOfActsHasNoAttributions(String text) {
    assertThat(attributions(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Okoro said that Petra Lind had said that the road was closed.",
        "Dana Okoro said: “Petra Lind told me that the road was closed.”",
        "“Petra Lind says that the road is closed,” said Dana Okoro."
      })
  void whatIsSaidInsideAContentIsNoAttributionOfItsOwn(String text) {
    List<Attribution> found = read(text).attributions();

    assertThat(found).hasSize(1);
    assertThat(words(found.getFirst().source(), text)).isEqualTo("Dana Okoro");
    assertThat(words(found.getFirst().content(), text)).contains("Petra Lind", "closed");
  }

  static Stream<String> reports() {
    return Stream.of(
        "“The road,” Dana Okoro said, adding that tolls would fall, “stays open.”",
        "Dana Okoro said the road was open and that, according to Petra Lind, it was safe.",
        "“Open!” said Dana Okoro. “Closed!” said Petra Lind. Both, Okoro added, were right.",
        "Dana Okoro, who said that she was tired, told the press that it was late, adding: “Go.”",
        "Dana Okoro went on to say that the road was open: “Go.”");
  }

  @Test
  void aContentNeverHoldsItsOwnCueOrSource() {
    assertThat(reports())
        .allSatisfy(
            text ->
                assertThat(read(text).attributions())
                    .isNotEmpty()
                    .allSatisfy(
                        attribution ->
                            assertThat(attribution.content())
                                .noneMatch(
                                    content ->
                                        Stream.concat(
                                                attribution.cue().stream(),
                                                attribution.source().stream())
                                            .anyMatch(content::overlaps))));
  }

  @Test
  void theTurnsOfATranscriptAreTheSpeakers() {
    String text =
        "DANA OKORO: The road is open.\n\nIt stays open.\n\n[Applause]\n\nQUESTION: Until"
            + " when?\n\nDANA OKORO: For good.";

    assertThat(attributions(text))
        .containsExactly(
            "DANA OKORO | : | The road is open. / It stays open. | direct",
            "QUESTION | : | Until when? | direct",
            "DANA OKORO | : | For good. | direct");
  }

  @Test
  void aLabelThatIsUsedOnceIsNoTurn() {
    String text = "Background: the road is old.\n\nResult: nobody knows.";

    assertThat(attributions(text)).isEmpty();
  }

  @Test
  void namesWithLowerCaseLettersAreTurnsWhereTheyReturn() {
    String text =
        "Ms. Okoro: It is open.\n\nMr. Lind: It is not.\n\nMs. Okoro: It is.\n\nMr. Lind: No.";

    assertThat(attributions(text)).hasSize(4).last().isEqualTo("Mr. Lind | : | No. | direct");
  }

  @Test
  void everythingFoundPointsIntoTheTextAsItWasPrinted() {
    String text = "\uFEFF“The of\u00ADﬁce stays open…”, said Dana\u00A0Okoro.";

    assertThat(attributions(text))
        .containsExactly("Dana\u00A0Okoro | said | “The of\u00ADﬁce stays open…” | direct");
  }
}
