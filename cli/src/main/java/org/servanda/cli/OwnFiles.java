package org.servanda.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.servanda.registerfile.FileContent;
import org.servanda.registerfile.Problem;

/**
 * Opens users' register files, of actors and of agreements.
 *
 * @param terminal where their problems are printed
 */
record OwnFiles(Terminal terminal) {

  /** Reads the text of a file of some sort of entries. */
  @FunctionalInterface
  interface Parsing<T> {
    FileContent<T> read(String name, Reader text) throws IOException;
  }

  /**
   * A register with the entries of files, each read against what those before it add; empty, after
   * telling the problems of all files, where one has any.
   */
  <R, T> Optional<R> addTo(
      R register,
      List<Path> files,
      Function<R, Parsing<T>> parsing,
      BiFunction<R, FileContent.Entries<T>, R> adding) {
    R all = register;
    boolean isSound = true;
    for (Path file : files) {
      Optional<FileContent.Entries<T>> entries = entries(file, parsing.apply(all));
      isSound &= entries.isPresent();
      if (entries.isPresent()) {
        all = adding.apply(all, entries.get());
      }
    }
    return isSound ? Optional.of(all) : Optional.empty();
  }

  /** The entries of a file; empty, after telling, where it has problems. */
  <T> Optional<FileContent.Entries<T>> entries(Path file, Parsing<T> parsing) {
    return switch (read(file, parsing)) {
      case FileContent.Entries<T> entries -> Optional.of(entries);
      case FileContent.Refused<T>(var problems) -> {
        tell(problems);
        yield Optional.empty();
      }
    };
  }

  /** Tells problems, a line each. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> terminal.err().println(SafeText.of(problem.message())));
  }

  /** What is no UTF-8 is told as a problem of its line: such bytes are replaced. */
  private static <T> FileContent<T> read(Path file, Parsing<T> parsing) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      return unreadable(
          name,
          "is not there, or is not a file",
          "see how it is called; name a file of JSON lines");
    }
    try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      return parsing.read(name, text);
    } catch (IOException e) {
      return unreadable(name, "cannot be read", "see whether it is a file that you may read");
    }
  }

  private static <T> FileContent<T> unreadable(String name, String rule, String remedy) {
    return new FileContent.Refused<>(List.of(new Problem(name, 1, name, rule, remedy)));
  }
}
