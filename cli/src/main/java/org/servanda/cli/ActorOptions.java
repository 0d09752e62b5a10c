package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorFile;
import org.servanda.actors.ActorRegister;
import org.servanda.exchange.ActorJson;
import picocli.CommandLine.Option;

/** What the commands that look into the register of actors have in common. */
final class ActorOptions {

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Include the entries of a file (may be given several times).")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people (default), or jsonl, one line of JSON an entry.")
  private ReadCommand.Format format = ReadCommand.Format.text;

  /** The register with the files' entries; empty where they have problems, which are printed. */
  Optional<ActorRegister> register(Terminal terminal) {
    return new OwnFiles(terminal)
        .<ActorRegister, ActorEntry>addTo(
            ActorRegister.load(), files, r -> new ActorFile(r)::read, (r, own) -> r.with(own));
  }

  /** Prints entries; the exit code is 1 where there are none. */
  int print(Terminal terminal, List<ActorEntry> entries, Predicate<ActorEntry> inFull) {
    ActorJson json = new ActorJson();
    ActorText text = new ActorText(new Palette(terminal.colour()));
    for (ActorEntry entry : entries) {
      switch (format) {
        case jsonl -> terminal.out().println(json.line(entry));
        case text ->
            terminal.out().println(inFull.test(entry) ? text.full(entry) : text.line(entry));
      }
    }
    return entries.isEmpty() ? 1 : 0;
  }
}
