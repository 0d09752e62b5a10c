package org.servanda.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into the register of actors. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description =
        "Looks into the register of countries, organisations, armed forces, groups and office"
            + " holders, and checks files that add to it.",
    subcommands = {
      ActorsSearchCommand.class,
      ActorsShowCommand.class,
      ActorsListCommand.class,
      ActorsCheckCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  servanda actors search lavrov              by any part of a name, in any spelling",
      "  servanda actors search Allemagne           countries also in other languages",
      "  servanda actors show person:Q58217         names, terms of office, source",
      "  servanda actors list --kind group",
      "  servanda actors list --country ARM --format jsonl",
      "  servanda actors check my-actors.jsonl      all problems of a file, before it is used",
      "  servanda actors search ruiz --actors my-actors.jsonl",
      "",
      "Exit codes: 0 found or sound, 1 nothing found or problems, 2 wrong use."
    })
final class ActorsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "no command: say search, show, list or check; servanda actors --help has examples");
  }
}
