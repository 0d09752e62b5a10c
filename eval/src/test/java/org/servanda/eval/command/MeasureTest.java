package org.servanda.eval.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.eval.finder.Peer;

class MeasureTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int measure(String... arguments) {
    return Measure.commandLine(folder, new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }

  @BeforeEach
  void aCorpusOfOneArticleWithTwoAnnotators() throws IOException {
    Files.createDirectories(folder.resolve("c/text"));
    Files.createDirectories(folder.resolve("c/attributions"));
    Files.writeString(folder.resolve("c/text/a.txt"), "Lavrov said that it holds.");
    String annotation =
        """
        T1\tSource 0 6\tLavrov
        T2\tCue 7 11\tsaid
        T3\tContent 12 25\tthat it holds
        T4\tAttribution 7 11\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        """;
    Files.writeString(folder.resolve("c/attributions/a_01.ann"), annotation);
    Files.writeString(folder.resolve("c/attributions/a_02.ann"), annotation);
  }

  @Test
  void scorePrintsTheFiguresOfAFolder() {
    assertThat(measure("score", folder.resolve("c").toString())).isZero();

    assertThat(out.toString())
        .startsWith("Servanda: ")
        .contains(" 1 in the gold")
        .contains("content >= 0.3", "exact triple", "right source");
    assertThat(err.toString()).contains("Servanda: 1 of 1 documents");
  }

  @Test
  void agreementScoresTheSecondAnnotator() {
    assertThat(measure("agreement", folder.resolve("c").toString())).isZero();

    assertThat(out.toString())
        .contains("second annotator: 1 attributions found, 1 in the gold")
        .contains("exact triple     precision 100.00  recall 100.00  F1 100.00");
  }

  @Test
  void accuracyWritesTheRecordAndThePage() {
    assertThat(measure("accuracy", folder.resolve("c").toString())).isZero();

    assertThat(folder.resolve("docs/accuracy.json")).content().contains("\"documents\" : 1");
    assertThat(folder.resolve("docs/accuracy.md")).content().startsWith("<!-- Made from");
  }

  private Path reports() throws IOException {
    Path reports = folder.resolve("reports");
    for (String part : List.of("dev", "held")) {
      Files.createDirectories(reports.resolve(part));
      Files.writeString(reports.resolve(part).resolve("a.txt"), "Lavrov said that it holds.");
      Files.writeString(
          reports.resolve(part).resolve("a.tsv"),
          "0\t6\tLavrov\tsurname\tperson:~Ana Ruiz\t\n7\t11\tsaid\toffice\tunresolved\t\n");
    }
    return reports;
  }

  @Test
  void resolutionWritesTheRecordAndThePage() throws IOException {
    assertThat(measure("resolution", reports().toString())).isZero();

    assertThat(folder.resolve("docs/resolution.json")).content().contains("\"reports\" : 1");
    assertThat(folder.resolve("docs/resolution.md")).content().startsWith("<!-- Made from");
    assertThat(out.toString()).contains("| dev, all | 2 | 50.0 | 50.0 | 0.0 |");
  }

  @Test
  void resolutionPrintsItsErrorsAndWritesNothing() throws IOException {
    assertThat(measure("resolution", "--errors", reports().toString())).isZero();

    assertThat(out.toString()).startsWith("WRONG Lavrov (surname) in a");
    assertThat(folder.resolve("docs")).doesNotExist();
  }

  private Path entries() throws IOException {
    Path entries = folder.resolve("entries");
    for (String part : List.of("dev", "held")) {
      Files.createDirectories(entries.resolve(part));
      Files.writeString(entries.resolve(part).resolve("a.txt"), "Lavrov said that it holds.");
      Files.writeString(
          entries.resolve(part).resolve("a.json"),
          """
          {"published": null, "manner": "agency", "entries": [
           {"kind": "statement", "words": "it holds", "speaker": "Ana Ruiz", "style": "indirect",
            "addressee": null, "venue": null, "date": null}]}
          """);
    }
    return entries;
  }

  @Test
  void entriesWritesTheRecordAndThePage() throws IOException {
    assertThat(measure("entries", entries().toString())).isZero();

    assertThat(folder.resolve("docs/entries.json")).content().contains("\"reports\" : 1");
    assertThat(out.toString())
        .startsWith("<!-- Made from")
        .contains("| statement | 1 | 0.0 | 0.0 | 0.0 | 100.0 | 100.0 | 100.0 |")
        .contains("## held: 1 reports");
  }

  @Test
  void entriesPrintsItsErrorsInDevAndWritesNothing() throws IOException {
    assertThat(measure("entries", "--errors", entries().toString())).isZero();

    assertThat(out.toString()).containsOnlyOnce("WRONG statement in a");
    assertThat(folder.resolve("docs")).doesNotExist();
  }

  @Test
  void aFolderThatIsNoCorpusIsRefusedInOneLine() {
    assertThat(measure("score", folder.resolve("nowhere").toString())).isNotZero();

    assertThat(err.toString())
        .endsWith("nowhere holds no text/*.txt: name a folder in PolNeAR's format%n".formatted())
        .doesNotContain("\tat ");
  }

  @Test
  void withoutThePeerOnTheClassPathItsAbsenceIsExplained() {
    assumeTrue(ServiceLoader.load(Peer.class).findFirst().isEmpty(), "built with -Ppeer");

    assertThat(measure("score", "--peer", folder.resolve("c").toString())).isNotZero();

    assertThat(err.toString()).contains("run eval/measure with --peer, which builds with -Ppeer");
  }
}
