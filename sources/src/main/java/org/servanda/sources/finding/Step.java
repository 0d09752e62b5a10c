package org.servanda.sources.finding;

import java.nio.file.Path;

/** One step of a walk: an input to open, or one that cannot be opened. */
sealed interface Step {

  /**
   * A file to open.
   *
   * @param path where it is
   * @param id the path as the user gave it, with forward slashes
   * @param named whether the user named this very file, rather than a folder that holds it
   */
  record Open(Path path, String id, boolean named) implements Step {

    FileKind kind() {
      Path name = path.getFileName();
      return name == null ? FileKind.OTHER : FileKind.of(name.toString());
    }
  }

  /** Standard input. */
  record StandardInput() implements Step {}

  /** What could not be opened, and why. */
  record Blocked(String id, String reason) implements Step {}
}
