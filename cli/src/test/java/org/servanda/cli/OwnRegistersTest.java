package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OwnRegistersTest {

  private static final String ACTORS =
      """
      {"id":"organization:valletta-format","name":"Valletta Format","kind":"organization"}
      {"id":"person:ana-ruiz","name":"Ana Ruiz","kind":"person","terms":[{"office":"foreign-minister","of":"country:MLT","start":"2024-03","end":">2025-01"}]}
      """;

  private static final String AGREEMENTS =
      """
      {"id":"agreement:lorin-pact-2023","title":"Lorin Pact","kind":"ceasefire","date":"2023-05-01","parties":["country:MLT"]}
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
        .contains("id=agreement:lorin-pact-2023");
  }

  @Test
  void twoAgreementsOfOneDateStayOpenWithBothAsCandidates() throws IOException {
    String both =
        """
        {"id":"agreement:lorin-pact-2023","title":"Lorin Pact","kind":"agreement","date":"2023-05-03","parties":["country:MLT","country:TCD"]}
        {"id":"agreement:norra-pact-2023","title":"Norra Accord","kind":"agreement","date":"2023-05-03","parties":["country:MLT","country:TCD"]}
        """;
    String report =
        """
        {"id":"a","published":"2023-06-01","text":"Malta and Chad met on Monday. \
        Malta said that the 3 May agreement was in force."}
        """;
    CommandLineRun run =
        CommandLineRun.of(
            "read",
            "--format",
            "jsonl",
            "--agreements",
            file("own.jsonl", both),
            file("report.jsonl", report));

    JsonNode open = Json.lines(run).getFirst().at("/agreements/0/agreement/unresolved");
    assertThat(open.path("candidates").values())
        .extracting(Json::id)
        .containsExactlyInAnyOrder("agreement:lorin-pact-2023", "agreement:norra-pact-2023");
    assertThat(open.path("reason").asString("")).isNotEmpty();
  }

  @Test
  void allProblemsOfAllFilesAreToldWithWhatToDo() throws IOException {
    CommandLineRun run =
        explained(
            """
            {"id":"person:a","name":"A","kind":"person","terms":[{"office":"ambassador","of":"country:MLT","start":"2024-05","end":"2024-03"}]}
            {"id":"person:a","name":"A","kind":"person","height":"2 m"}
            {"id":"person:b","name":"B","kind":"person","same_as":"person:c"}
            {"id":"person:c","name":"C","kind":"person","same_as":"person:b"}
            """,
            """
            {"id":"agreement:x","title":"X","kind":"treaty","date":"0000","in_force":"2020","parties":["organization:of-the-other-file"]}
            {"id":"agreement:x","title":"X","kind":"treaty","date":"9999-12-31"}
            """);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> line.contains(".jsonl:")))
        .allMatch(line -> line.matches(".*(actors|agreements)\\.jsonl:\\d+: '.+' .+: .+"))
        .satisfiesExactly(
            p -> assertThat(p).contains("actors.jsonl:1: '2024-05 to 2024-03' ends before"),
            p -> assertThat(p).contains("actors.jsonl:2: 'height' is no key"),
            p -> assertThat(p).contains("actors.jsonl:2: 'person:a' is the id of line 1 too"),
            p -> assertThat(p).contains("actors.jsonl:3: ").contains("goes in a circle"),
            p -> assertThat(p).contains("agreements.jsonl:1: 'in_force' is no key"),
            p -> assertThat(p).contains("agreements.jsonl:1: '0000' is not in a year"),
            p -> assertThat(p).contains("agreements.jsonl:2: 'agreement:x' is the id of line 1"),
            p -> assertThat(p).contains("agreements.jsonl:2: '9999-12-31' is not in a year"));
  }

  @Test
  void withAFileThatHasProblemsNothingIsRead() throws IOException {
    CommandLineRun run = explained(ACTORS.replace("terms", "times"), AGREEMENTS);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("actors.jsonl").contains("times");
  }
}
