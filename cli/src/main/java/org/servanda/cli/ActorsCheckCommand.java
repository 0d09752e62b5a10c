package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorFile;
import org.servanda.actors.ActorRegister;
import org.servanda.registerfile.FileContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks users' files of actors. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reports all problems of files that add to the register of actors.",
    footer = {
      "",
      "Each line of a file is one entry:",
      "  {\"id\":\"person:ana-ruiz\",\"name\":\"Ana Ruiz\",\"kind\":\"person\",\"terms\":"
          + "[{\"office\":\"foreign-minister\",",
      "   \"of\":\"country:MLT\",\"start\":\"2024-03\"}]}",
      "",
      "Examples:",
      "  servanda actors check my-actors.jsonl",
      "",
      "Exit codes: 0 sound, 1 problems, 2 wrong use."
    })
final class ActorsCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of JSON lines; a later one may refer to entries of those before.")
  private List<Path> files = List.of();

  ActorsCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ActorRegister register = ActorRegister.load();
    boolean isSound = true;
    for (Path file : files) {
      Optional<FileContent.Entries<ActorEntry>> additions =
          new OwnFiles(terminal).entries(file, new ActorFile(register)::read);
      if (additions.isPresent()) {
        int count = additions.get().entries().size();
        terminal.out().println(SafeText.of("%s: sound, %d entries".formatted(file, count)));
        register = register.with(additions.get());
      }
      isSound &= additions.isPresent();
    }
    return isSound ? 0 : 1;
  }
}
