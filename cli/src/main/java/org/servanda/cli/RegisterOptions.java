package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.servanda.actors.Actor;
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

  /** Loads all; empty, after telling all problems, where a file has any: nothing is read then. */
  Optional<Pipeline> pipeline(Terminal terminal) {
    OwnFiles own = new OwnFiles(terminal);
    ActorRegister ours = ActorRegister.load();
    Optional<ActorRegister> known =
        own.<ActorRegister, ActorEntry>addTo(
            ours, actors, r -> new ActorFile(r)::read, (r, more) -> r.with(more));
    ActorRegister all = known.orElse(ours);
    Function<String, Optional<Actor>> party =
        known.isPresent() ? all::actor : RegisterOptions::anybody;
    Optional<AgreementRegister> cited =
        own.<AgreementRegister, AgreementEntry>addTo(
            AgreementRegister.load(all::actor),
            agreements,
            r -> new AgreementFile(r, party)::read,
            (r, more) -> r.with(more));
    Optional<Issues> told =
        own.<Issues, IssueEntry>addTo(
            Issues.load(), issues, r -> new IssueFile(r)::read, (r, more) -> r.with(more));
    return known.flatMap(k -> cited.flatMap(c -> told.map(i -> Pipeline.load(k, c, i))));
  }

  /** While the actors' files are refused, any party may be one of theirs. */
  private static Optional<Actor> anybody(String id) {
    return Optional.of(new Actor(id, id, Actor.Kind.ORGANIZATION, null));
  }
}
