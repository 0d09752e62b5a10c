package org.servanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the project's files are. */
final class Project {

  static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("servanda.root")));

  private Project() {}

  /** The reports to try Servanda on, by name. */
  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** A folder of test resources. */
  static Path resources(String name) {
    return ROOT.resolve("cli/src/test/resources").resolve(name);
  }
}
