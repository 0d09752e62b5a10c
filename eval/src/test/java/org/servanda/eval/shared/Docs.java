package org.servanda.eval.shared;

import java.nio.file.Path;
import java.util.Objects;

/** The folder of the generated pages. */
public final class Docs {

  /** It, in the project that is tested. */
  public static final Path FOLDER =
      Path.of(Objects.requireNonNull(System.getProperty("servanda.root"))).resolve("docs");

  private Docs() {}
}
