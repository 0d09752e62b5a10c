package org.servanda.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the register of actors. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches by words of a name: beginnings, any order, any spelling.",
    footer = {
      "",
      "Examples:",
      "  servanda actors search khovaev",
      "  servanda actors search minsk group",
      "  servanda actors search --most 5 --format jsonl aliyev"
    })
final class ActorsSearchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ActorOptions options = new ActorOptions();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to search for.")
  private List<String> words = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many to show at most (default: ${DEFAULT-VALUE}).")
  private int most = 20;

  ActorsSearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (most < 1) {
      throw new ParameterException(
          spec.commandLine(), "--most %d: show at least one".formatted(most));
    }
    Optional<ActorRegister> register = options.register(terminal);
    if (register.isEmpty()) {
      return 1;
    }
    String query = String.join(" ", words);
    List<ActorEntry> found = register.get().search(query, most);
    if (found.isEmpty()) {
      terminal.err().println("servanda: nobody found for " + SafeText.shortened(query, 80));
    }
    return options.print(terminal, found, entry -> false);
  }
}
