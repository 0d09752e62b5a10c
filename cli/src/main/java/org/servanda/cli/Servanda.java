package org.servanda.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's entry. Exit codes: 0 all read, 1 some rejected, 2 wrong use. */
@Command(
    name = "servanda",
    version = "servanda 0.1.0",
    mixinStandardHelpOptions = true,
    description =
        "Reads reports about diplomacy into a sourced record of who said, met and agreed what.",
    subcommands = {
      ReadCommand.class,
      ExplainCommand.class,
      GroupCommand.class,
      ActorsCommand.class,
      AgreementsCommand.class,
      IssuesCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  servanda read examples/                     read a folder, for people to look at",
      "  servanda read --format jsonl news/ > out    one line of JSON an article",
      "  servanda explain report.txt                 what each stage made of a report",
      "  servanda group news/                        which reports are about the same event",
      "  servanda actors search lavrov               whom a name can mean",
      "  servanda agreements search Minsk accords    what an agreement is called, and between whom",
      "  servanda issues list                        what positions and claims are sorted by",
      "",
      "Exit codes: 0 all read, 1 some rejected, 2 wrong use."
    })
public final class Servanda implements Runnable {

  private static final int HELP_WIDTH = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command there is nothing to do: says how to use it. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "no command: say read, explain, group, actors, agreements or issues; servanda --help has examples");
  }

  /** Runs a command and ends the process. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(run(Terminal.ofProcess(out, err), arguments));
  }

  /** Runs a command; returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine command = new CommandLine(new Servanda(), new Commands(terminal));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setUsageHelpWidth(HELP_WIDTH);
    command.setOut(terminal.outWriter());
    command.setErr(terminal.errWriter());
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    int code = command.execute(arguments);
    terminal.flush();
    return code;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
