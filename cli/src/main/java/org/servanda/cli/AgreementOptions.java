package org.servanda.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementFile;
import org.servanda.agreements.AgreementRegister;
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

  private @Nullable ActorRegister actors;

  /** The actors known by id, loaded when first asked for, since every command makes options. */
  ActorRegister actors() {
    @Nullable ActorRegister loaded = actors;
    if (loaded == null) {
      loaded = ActorRegister.load();
      actors = loaded;
    }
    return loaded;
  }

  /** The register with the files' agreements; empty, after telling, where a file has problems. */
  Optional<AgreementRegister> register(Terminal terminal) {
    return new OwnFiles(terminal)
        .<AgreementRegister, AgreementEntry>addTo(
            AgreementRegister.load(actors()::actor),
            files,
            r -> reading(r)::read,
            (r, own) -> r.with(own));
  }

  /** What reads files that add to a register. */
  AgreementFile reading(AgreementRegister register) {
    return new AgreementFile(register, actors()::actor);
  }

  /** An id as typed, which may leave out how all of them start. */
  static String id(String typed) {
    return typed.startsWith(Agreement.ID) ? typed : Agreement.ID + typed;
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
