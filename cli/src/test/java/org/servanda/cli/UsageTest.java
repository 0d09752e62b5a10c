package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  private static final String REPORT =
      "The foreign minister of Malta, Ida Borg, said on Monday that talks would go on.\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void allReadIsZero() throws IOException {
    CommandLineRun run = CommandLineRun.of("read", file("a.txt", REPORT));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("a.txt").contains("Ida Borg");
  }

  @Test
  void oneRejectedIsOne() throws IOException {
    CommandLineRun run = CommandLineRun.of("read", file("a.txt", REPORT), file("b.txt", ""));

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("Ida Borg").contains("rejected: is empty");
  }

  @Test
  void nothingFoundIsOneAndSaysWhatIsRead() {
    CommandLineRun run = CommandLineRun.of("read", folder.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("no reports found in " + folder).contains(".jsonl");
  }

  @Test
  void fileThatIsNotThereIsRejectedByName() {
    CommandLineRun run = CommandLineRun.of("read", folder.resolve("none.txt").toString());

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("none.txt").contains("rejected: no such file or folder");
  }

  @Test
  void noCommandIsTwoAndSaysWhichThereAre() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("no command: say read, explain, group, actors, agreements or issues");
  }

  @Test
  void unknownCommandIsTwo() {
    CommandLineRun run = CommandLineRun.of("raed", "x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("raed");
  }

  @Test
  void unknownOptionIsTwo() throws IOException {
    CommandLineRun run = CommandLineRun.of("read", "--fast", file("a.txt", REPORT));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--fast").contains("Usage:").doesNotContain("\tat ");
  }

  @Test
  void unknownFormatIsTwoAndNamesTheKnownOnes() throws IOException {
    CommandLineRun run = CommandLineRun.of("read", "--format", "xml", file("a.txt", REPORT));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("xml").contains("text").contains("jsonl");
  }

  @Test
  void noThreadsAreTwo() throws IOException {
    CommandLineRun run = CommandLineRun.of("read", "--threads", "0", file("a.txt", REPORT));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--threads 0: at least one must read");
  }

  @Test
  void noInputIsTwo() {
    assertThat(CommandLineRun.of("read").code()).isEqualTo(2);
    assertThat(CommandLineRun.of("explain").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "explain", "group", "agreements"})
  void helpOfEachCommandHasExamples(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:").contains("  servanda " + command + " ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpOfTheProgramHasExamplesAndExitCodes() {
    CommandLineRun run = CommandLineRun.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("servanda read examples/").contains("2 wrong use");
  }

  @Test
  void versionIsPrinted() {
    assertThat(CommandLineRun.of("--version").out()).startsWith("servanda ");
  }

  @Test
  void explainRejectsAsReadDoes() throws IOException {
    CommandLineRun run = CommandLineRun.of("explain", file("b.txt", ""));

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("b.txt").contains("rejected: is empty");
  }
}
