package org.servanda.eval.shared;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The folder beside the project that holds the data.
 *
 * @param path where it is, if it is
 * @param required whether data that is missing is an error
 */
record SharedFolder(Path path, boolean required) {

  /** As Maven and the environment say. */
  static SharedFolder ofBuild() {
    String root =
        Objects.requireNonNull(
            System.getProperty("servanda.root"),
            "system property servanda.root is not set: run the tests through ./mvnw, or set it to"
                + " the project's folder");
    return new SharedFolder(
        Path.of(root).resolve("../shared").normalize(),
        "required".equals(System.getenv("SERVANDA_SHARED")));
  }

  Path resolve(String data) {
    return path.resolve(data);
  }

  /**
   * Whether the data is there.
   *
   * @throws IllegalStateException if it is missing and required
   */
  boolean has(String data) {
    boolean exists = Files.exists(resolve(data));
    if (!exists && required) {
      throw new IllegalStateException(missing(data) + ", and SERVANDA_SHARED=required asks for it");
    }
    return exists;
  }

  String missing(String data) {
    return "%s is missing: put the data there to run this test".formatted(resolve(data));
  }
}
