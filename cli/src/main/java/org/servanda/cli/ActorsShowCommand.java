package org.servanda.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows entries of the register of actors. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows all that is known of an actor: names, terms of office, source.",
    footer = {
      "",
      "Examples:",
      "  servanda actors show country:ARM",
      "  servanda actors show person:Q58217 organization:osce-minsk-group"
    })
final class ActorsShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ActorOptions options = new ActorOptions();

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "Ids, such as country:ARM; servanda actors search finds them.")
  private List<String> ids = List.of();

  ActorsShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<ActorRegister> register = options.register(terminal);
    if (register.isEmpty()) {
      return 1;
    }
    List<ActorEntry> found = new ArrayList<>();
    for (String id : ids) {
      Optional<ActorEntry> entry = register.get().entry(id);
      entry.ifPresent(found::add);
      if (entry.isEmpty()) {
        terminal
            .err()
            .println(
                "servanda: %s is the id of nobody: servanda actors search finds ids"
                    .formatted(SafeText.shortened(id, 80)));
      }
    }
    options.print(terminal, found, entry -> true);
    return found.size() == ids.size() ? 0 : 1;
  }
}
