package org.servanda.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.servanda.actors.ActorAdditions;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorFile;
import org.servanda.actors.ActorRegister;
import org.servanda.registerfile.FileContent;

/**
 * Opens users' files of actors.
 *
 * @param terminal where their problems are printed
 */
record ActorFiles(Terminal terminal) {

  /** The register with the files' entries; empty where one of them has problems. */
  Optional<ActorRegister> addTo(ActorRegister register, List<Path> files) {
    ActorRegister all = register;
    boolean isSound = true;
    for (Path file : files) {
      Optional<ActorAdditions> additions = read(all, file);
      isSound &= additions.isPresent();
      all = additions.map(all::with).orElse(all);
    }
    return isSound ? Optional.of(all) : Optional.empty();
  }

  /** What a file adds to a register; empty where it has problems, which are printed. */
  Optional<ActorAdditions> read(ActorRegister register, Path file) {
    if (!Files.isRegularFile(file)) {
      complain(file + ": is not a file: name a file of JSON lines");
      return Optional.empty();
    }
    try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      return switch (new ActorFile(register).read(file.toString(), text)) {
        case FileContent.Entries<ActorEntry>(var entries, var sameAs) ->
            Optional.of(new ActorAdditions(entries, sameAs));
        case FileContent.Refused<ActorEntry>(var problems) -> {
          problems.forEach(problem -> complain(problem.message()));
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      complain("%s: cannot be read (%s)".formatted(file, e.getClass().getSimpleName()));
      return Optional.empty();
    }
  }

  private void complain(String message) {
    terminal.err().println(SafeText.of(message));
  }
}
