package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps what {@code servanda explain} prints of the examples. Where a change is meant, run the
 * tests with {@code -Dservanda.updateGolden=true} and read the difference.
 */
class GoldenTest {

  private static final Path GOLDEN = Project.resources("golden");

  static List<Path> examples() throws IOException {
    return Project.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyStageOfAnExampleIsAsKept(Path example) throws IOException {
    CommandLineRun run = CommandLineRun.of("explain", example.toString());
    String folder = Project.ROOT.toString().replace('\\', '/') + "/";
    String printed = run.out().replace(folder, "");
    Path golden = GOLDEN.resolve(example.getFileName() + ".txt");
    if (Boolean.getBoolean("servanda.updateGolden")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, printed);
    }

    assertThat(run.code()).isZero();
    assertThat(golden).as("run with -Dservanda.updateGolden=true to make it").exists();
    assertThat(printed)
        .as("if the change to %s is meant, run with -Dservanda.updateGolden=true", golden)
        .isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
  }

  @Test
  void noGoldenFileIsLeftOver() throws IOException {
    List<String> expected =
        Project.examples().stream().map(example -> example.getFileName() + ".txt").toList();
    try (Stream<Path> kept = Files.list(GOLDEN)) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
