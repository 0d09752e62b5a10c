package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorFile;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementFile;
import org.servanda.agreements.AgreementRegister;
import org.servanda.issue.IssueEntry;
import org.servanda.issue.IssueFile;
import org.servanda.issue.Issues;
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

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description = "Know the issues of a JSON Lines file too; can be given more than once.")
  private List<Path> issues = List.of();

  /** Loads all; empty, after telling, where a file has problems: nothing is read then. */
  Optional<Pipeline> pipeline(Terminal terminal) {
    OwnFiles own = new OwnFiles(terminal);
    Optional<ActorRegister> ownActors =
        own.<ActorRegister, ActorEntry>addTo(
            ActorRegister.load(), actors, r -> new ActorFile(r)::read, (r, more) -> r.with(more));
    ActorRegister known = ownActors.orElseGet(ActorRegister::load);
    Optional<AgreementRegister> ownAgreements =
        own.<AgreementRegister, AgreementEntry>addTo(
            AgreementRegister.load(known::actor),
            agreements,
            r -> new AgreementFile(r, known::actor)::read,
            (r, more) -> r.with(more));
    Optional<Issues> ownIssues =
        own.<Issues, IssueEntry>addTo(
            Issues.load(), issues, r -> new IssueFile(r)::read, (r, more) -> r.with(more));
    return ownActors.isEmpty() || ownAgreements.isEmpty() || ownIssues.isEmpty()
        ? Optional.empty()
        : Optional.of(Pipeline.load(known, ownAgreements.get(), ownIssues.get()));
  }
}
