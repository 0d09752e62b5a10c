package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuesCommandTest {

  private static final String OWN =
      """
      {"id":"lighthouses","name":"lighthouses","words":["lighthouse","fog horn"]}
      """;

  @TempDir private Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("own.jsonl"), text).toString();
  }

  @Test
  void listsIssuesAndTheWordsOfOne() throws IOException {
    CommandLineRun all = CommandLineRun.of("issues", "list");
    CommandLineRun own = CommandLineRun.of("issues", "list", "lighthouses", "--issues", file(OWN));

    assertThat(all.code()).isZero();
    assertThat(all.out()).contains("prisoners and the missing").doesNotContain("captive");
    assertThat(own.code()).isZero();
    assertThat(own.out()).contains("lighthouse; fog horn").doesNotContain("prisoners");
  }

  @Test
  void saysThatNoIssueIsFound() {
    CommandLineRun run = CommandLineRun.of("issues", "list", "lighthouses");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no issue of this id");
  }

  @Test
  void tellsAllProblemsOfAFile() throws IOException {
    CommandLineRun sound = CommandLineRun.of("issues", "check", file(OWN));
    CommandLineRun broken = CommandLineRun.of("issues", "check", file(OWN.repeat(2)));

    assertThat(sound.code()).isZero();
    assertThat(sound.out()).contains("sound, 1 entries");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("own.jsonl:2: 'lighthouses' is the id of line 1 too");
  }

  @Test
  void withAFileOfIssuesThatHasProblemsNothingIsRead() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "The minister spoke.");
    CommandLineRun run =
        CommandLineRun.of("read", "--issues", file("{\"id\":\"fog\"}"), report.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("is a new issue without a name").contains("has no words");
  }
}
