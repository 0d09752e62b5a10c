package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementRegister;
import org.servanda.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** The registers to read with: the program's, and what users add to them. */
final class RegisterOptions {

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Know the actors of a JSON Lines file too; can be given more than once.")
  private List<Path> actors = List.of();

  @Option(
      names = "--agreements",
      paramLabel = "FILE",
      description = "Know the agreements of a JSON Lines file too; can be given more than once.")
  private List<Path> agreements = List.of();

  /** Loads all; empty, after telling, where a file has problems: nothing is read then. */
  Optional<Pipeline> pipeline(Terminal terminal) {
    return new ActorFiles(terminal)
        .addTo(ActorRegister.load(), actors)
        .flatMap(
            known ->
                new AgreementFiles(terminal, known)
                    .addTo(AgreementRegister.load(known::actor), agreements)
                    .map(all -> Pipeline.load(known, all)));
  }
}
