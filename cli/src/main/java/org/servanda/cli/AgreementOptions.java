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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementFile;
import org.servanda.agreements.AgreementRegister;
import org.servanda.agreements.ListedActors;
import org.servanda.registerfile.Problem;
import picocli.CommandLine.Option;

/** What the commands about agreements share. */
final class AgreementOptions {

  /** The forms of output. */
  enum Format {
    text,
    jsonl
  }

  @Option(
      names = "--agreements",
      paramLabel = "FILE",
      description = "Adds the agreements of a JSON Lines file; can be given more than once.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people (default), or jsonl, one line of JSON an agreement.")
  private Format format = Format.text;

  private @Nullable ListedActors actors;

  /** The actors known by id, loaded when first asked for, since every command makes options. */
  ListedActors actors() {
    @Nullable ListedActors loaded = actors;
    if (loaded == null) {
      loaded = ListedActors.load();
      actors = loaded;
    }
    return loaded;
  }

  /** The register with the files' agreements; empty, after telling, where a file has problems. */
  Optional<AgreementRegister> register(Terminal terminal) {
    AgreementRegister register = AgreementRegister.load(actors());
    for (Path file : files) {
      switch (read(file, register)) {
        case AgreementFile.Content.Sound(var additions) -> register = register.with(additions);
        case AgreementFile.Content.Refused(var problems) -> {
          tell(problems, terminal);
          return Optional.empty();
        }
      }
    }
    return Optional.of(register);
  }

  /** Reads a file against what is known before it. */
  AgreementFile.Content read(Path file, AgreementRegister register) {
    String name = file.toString();
    try (Reader text = lenient(file)) {
      return new AgreementFile(register, actors()).read(name, text);
    } catch (NoSuchFileException e) {
      return unreadable(name, "is not there", "see how the file is called");
    } catch (IOException e) {
      return unreadable(name, "cannot be read", "see whether it is a file that you may read");
    }
  }

  /** Reads a text as if it stood in a file. */
  AgreementFile.Content read(String name, String text, AgreementRegister register)
      throws IOException {
    return new AgreementFile(register, actors()).read(name, new StringReader(text));
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

  static void tell(List<Problem> problems, Terminal terminal) {
    problems.forEach(problem -> terminal.err().println(SafeText.of(problem.message())));
  }

  /** Prints entries, a line or a block each; 1 where there are none. */
  int print(List<AgreementEntry> entries, boolean whole, Terminal terminal) {
    AgreementPrinter printer = new AgreementPrinter(new Palette(terminal.colour()));
    for (AgreementEntry entry : entries) {
      terminal
          .out()
          .println(
              switch (format) {
                case jsonl -> printer.json(entry);
                case text -> whole ? printer.block(entry) : printer.line(entry);
              });
    }
    return entries.isEmpty() ? 1 : 0;
  }
}
