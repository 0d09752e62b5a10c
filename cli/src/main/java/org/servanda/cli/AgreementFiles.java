package org.servanda.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementFile;
import org.servanda.agreements.AgreementRegister;
import org.servanda.registerfile.Problem;

/**
 * Opens users' files of agreements.
 *
 * @param terminal where their problems are printed
 * @param actors whom they can name by id
 */
record AgreementFiles(Terminal terminal, ActorRegister actors) {

  /** The register with the files' agreements; empty, after telling, where one has problems. */
  Optional<AgreementRegister> addTo(AgreementRegister register, List<Path> files) {
    AgreementRegister all = register;
    for (Path file : files) {
      switch (read(file, all)) {
        case AgreementFile.Content.Sound(var additions) -> all = all.with(additions);
        case AgreementFile.Content.Refused(var problems) -> {
          tell(problems);
          return Optional.empty();
        }
      }
    }
    return Optional.of(all);
  }

  /** Reads a file against what is known before it. */
  AgreementFile.Content read(Path file, AgreementRegister register) {
    String name = file.toString();
    try (Reader text = lenient(file)) {
      return new AgreementFile(register, actors::actor).read(name, text);
    } catch (NoSuchFileException e) {
      return unreadable(name, "is not there", "see how the file is called");
    } catch (IOException e) {
      return unreadable(name, "cannot be read", "see whether it is a file that you may read");
    }
  }

  /** Reads a text as if it stood in a file. */
  AgreementFile.Content read(String name, String text, AgreementRegister register)
      throws IOException {
    return new AgreementFile(register, actors::actor).read(name, new StringReader(text));
  }

  /** What is no UTF-8 is told as a problem of its line, so that it must not end the reading. */
  private static Reader lenient(Path file) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private static AgreementFile.Content unreadable(String name, String rule, String remedy) {
    return new AgreementFile.Content.Refused(List.of(new Problem(name, 1, name, rule, remedy)));
  }

  /** Tells problems, a line each. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> terminal.err().println(SafeText.of(problem.message())));
  }
}
