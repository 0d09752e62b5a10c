package org.servanda.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks the register of agreements. */
@Command(
    name = "agreements",
    mixinStandardHelpOptions = true,
    description = "Asks the register of agreements: what they are called, when, between whom.",
    subcommands = {
      AgreementsSearch.class,
      AgreementsShow.class,
      AgreementsList.class,
      AgreementsCheck.class,
      AgreementsImport.class
    },
    footer = {
      "",
      "Examples:",
      "  servanda agreements search \"the Minsk accords\"",
      "  servanda agreements show bishkek-protocol-1994",
      "  servanda agreements list --party COL --year 2016",
      "  servanda agreements check own.jsonl",
      "  servanda agreements import pact.txt --id lorin-pact-2031 --title \"Lorin Pact\"",
      "",
      "Exit codes: 0 found or sound, 1 nothing found or problems, 2 wrong use."
    })
final class AgreementsCommand implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  AgreementsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Without a command of its own there is nothing to do: says which there are. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "no command: say search, show, list, check or import; --help has examples");
  }
}
