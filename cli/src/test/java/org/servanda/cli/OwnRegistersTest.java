package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRegistersTest {

  private static final String ACTORS =
      """
      {"id":"organization:valletta-format","name":"Valletta Format","kind":"organization"}
      {"id":"person:ana-ruiz","name":"Ana Ruiz","kind":"person","terms":[{"office":"foreign-minister","of":"country:MLT","start":"2024-03","end":">2025-01"}]}
      """;

  private static final String AGREEMENTS =
      """
      {"id":"lorin-pact-2023","title":"Lorin Pact","kind":"ceasefire","date":"2023-05-01","parties":["country:MLT"]}
      """;

  private static final String REPORT =
      """
      {"id":"a","published":"2024-06-01","text":"Talks of the Valletta Format opened on Monday. \
      The Maltese foreign minister said that the Lorin pact was in force."}
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private CommandLineRun explained(String actors, String agreements) throws IOException {
    return CommandLineRun.of(
        "explain",
        "--actors",
        file("actors.jsonl", actors),
        "--agreements",
        file("agreements.jsonl", agreements),
        file("report.jsonl", REPORT));
  }

  @Test
  void aReportIsReadWithUsersActorsAndAgreements() throws IOException {
    CommandLineRun run = explained(ACTORS, AGREEMENTS);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("organization:valletta-format")
        .contains("name=Ana Ruiz, kind=PERSON, wikidata=null]: held this office")
        .contains("id=lorin-pact-2023");
  }

  @Test
  void withAFileThatHasProblemsNothingIsRead() throws IOException {
    CommandLineRun run = explained(ACTORS.replace("terms", "times"), AGREEMENTS);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("actors.jsonl").contains("times");
  }
}
