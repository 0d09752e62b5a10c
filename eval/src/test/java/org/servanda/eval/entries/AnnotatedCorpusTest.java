package org.servanda.eval.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.article.Publication;
import org.servanda.text.Span;

class AnnotatedCorpusTest {

  private static final String TEXT = "Chad and Niger met. Chad spoke.";

  @TempDir private Path folder;

  private AnnotatedCorpus corpusOf(String entries) throws IOException {
    return corpusOf("null", entries);
  }

  private AnnotatedCorpus corpusOf(String published, String entries) throws IOException {
    Files.createDirectories(folder.resolve("dev"));
    Files.writeString(folder.resolve("dev/a.txt"), TEXT);
    Files.writeString(
        folder.resolve("dev/a.json"),
        "{\"published\": %s, \"manner\": \"agency\", \"entries\": [%s]}"
            .formatted(published, entries));
    return AnnotatedCorpus.read(folder);
  }

  private GoldEntry entryOf(String entry) throws IOException {
    List<GoldEntry> entries = corpusOf(entry).dev().getFirst().entries();
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  private void assertRefused(String entry, String... because) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corpusOf(entry))
        .withMessageContaining("a.json")
        .satisfies(refused -> assertThat(refused).hasMessageContainingAll(because));
  }

  @Test
  void wordsAreFoundWhereTheyStand() throws IOException {
    GoldEntry meeting =
        entryOf(
            """
            {"kind": "meeting", "words": "Chad and Niger met", "type": "talks", "status": "held",
             "participants": ["Chad", "Niger"], "place": null, "date": null}
            """);

    assertThat(meeting.spans()).containsExactly(new Span(0, 18));
    assertThat(meeting.wanted(Aspect.PARTICIPANTS))
        .isEqualTo(new Wanted.Actors(List.of("Chad", "Niger")));
    assertThat(meeting.wanted(Aspect.STATUS)).isEqualTo(new Wanted.Label("held"));
  }

  @Test
  void ofWordsThatStandTwiceTheFirstAreMeantOrThoseThatAreCounted() throws IOException {
    String incident =
        """
        {"kind": "incident", "words": "Chad", %s"type": "attack", "actors": [], "targets": [],
         "place": null, "date": null, "by": [null]}
        """;

    assertThat(entryOf(incident.formatted("")).spans()).containsExactly(new Span(0, 4));
    assertThat(entryOf(incident.formatted("\"nth\": 2, ")).spans())
        .containsExactly(new Span(20, 24));
    assertRefused(incident.formatted("\"nth\": 3, "), "nth is 3 of 2 occurrences");
  }

  @Test
  void anInteractionOfSeveralIsOneForEachPair() throws IOException {
    List<GoldEntry> pairs =
        corpusOf(
                """
                {"kind": "interaction", "words": "met", "type": "CONSULT", "mode": "visit",
                 "source": ["A", "B"], "target": "C", "planned": false}
                """)
            .dev()
            .getFirst()
            .entries();

    assertThat(pairs)
        .extracting(pair -> pair.wanted(Aspect.SOURCE))
        .containsExactly(new Wanted.Actors(List.of("A")), new Wanted.Actors(List.of("B")));
    assertThat(pairs)
        .extracting(pair -> pair.wanted(Aspect.TARGET))
        .containsOnly(new Wanted.Actors(List.of("C")));
  }

  @Test
  void whoSpeaksLastInTheChainIsTheClaimant() throws IOException {
    GoldEntry claim =
        entryOf(
            """
            {"kind": "claim", "words": "Chad spoke", "status": "kept", "modality": "asserted",
             "by": ["A", "B"], "obligor": null, "agreement": null, "issue": "other", "period": null}
            """);

    assertThat(claim.wanted(Aspect.CLAIMANT)).isEqualTo(new Wanted.Actors(List.of("B")));
    assertThat(claim.wanted(Aspect.ISSUE)).isEqualTo(new Wanted.Label(null));
  }

  @Test
  void aReportHasTheDayOfItsFileOrNone() throws IOException {
    assertThat(corpusOf("").dev().getFirst().article().publication())
        .isEqualTo(new Publication.Undated());
    assertThat(corpusOf("\"1999-05-01\"", "").dev().getFirst().article().publication())
        .isInstanceOf(Publication.Dated.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corpusOf("\"May 1999\"", ""))
        .withMessageContaining("write a day as 2014-09-06, or null");
  }

  @Test
  void wordsThatAreNotOfTheReportAreRefused() {
    assertRefused(
        "{\"kind\": \"agreement\", \"words\": [\"Mali\"], \"name\": null, \"date\": null,"
            + " \"prospective\": false}",
        "\"Mali\"",
        "copy them to the letter");
  }

  @Test
  void valuesAndKeysThatAreNotOfTheListAreRefused() {
    assertRefused("{\"kind\": \"quarrel\", \"words\": \"Chad\"}", "kind must be one of");
    assertRefused(
        "{\"kind\": \"position\", \"words\": \"Chad\", \"type\": \"wish\", \"holder\": null,"
            + " \"towards\": null, \"issue\": null}",
        "\"wish\"",
        "type must be one of");
    assertRefused(
        "{\"kind\": \"position\", \"words\": \"Chad\", \"type\": \"demand\", \"holder\": null,"
            + " \"towards\": null, \"issue\": null, \"mood\": \"sad\"}",
        "the key 'mood' is unknown");
  }

  @Test
  void aFolderWithoutReportsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotatedCorpus.read(folder))
        .withMessageEndingWith("dev holds no *.txt: put reports and their entries there");
  }

  @Test
  void withoutHeldReportsThereIsDevAlone() throws IOException {
    assertThat(corpusOf("").held()).isEmpty();
  }
}
