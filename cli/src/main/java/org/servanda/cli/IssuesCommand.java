package org.servanda.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into the list of issues. */
@Command(
    name = "issues",
    mixinStandardHelpOptions = true,
    description =
        "Lists the issues that positions and claims are sorted by, and checks files that add to"
            + " them.",
    subcommands = {IssuesListCommand.class, IssuesCheckCommand.class},
    footer = {
      "",
      "Examples:",
      "  servanda issues list                             all issues",
      "  servanda issues list prisoners --issues own.jsonl    the words that tell of one",
      "  servanda issues check own.jsonl                  all problems of a file",
      "",
      "Exit codes: 0 found or sound, 1 nothing found or problems, 2 wrong use."
    })
final class IssuesCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command: say list or check; servanda issues --help has examples");
  }
}
