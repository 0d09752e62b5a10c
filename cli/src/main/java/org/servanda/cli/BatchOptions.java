package org.servanda.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.servanda.pipeline.Pipeline;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is read and how: the inputs, with how many threads, with which registers. */
final class BatchOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--as-is",
      description = "Take plain text as the article's text, with nothing stripped.")
  private boolean asIs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private RegisterOptions registers = new RegisterOptions();

  /**
   * Reads all inputs, and says so where there are none.
   *
   * @param out takes what {@code printer} makes of each
   * @return empty, after telling why, where users' files have problems: nothing is read then
   */
  Optional<Batch.Result> run(Terminal terminal, Batch.Printer printer, PrintStream out) {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads %d: at least one must read".formatted(threads));
    }
    Optional<Pipeline> pipeline = registers.pipeline(terminal);
    if (pipeline.isEmpty()) {
      return Optional.empty();
    }
    Batch.Result result =
        new Batch(pipeline.get(), asIs, threads, Progress.of(terminal)).run(inputs, printer, out);
    if (result.found() == 0) {
      terminal.err().println("servanda: no reports found in " + String.join(", ", inputs));
      terminal.err().println("A folder's .txt, .html, .jsonl and .json files are read.");
    }
    return Optional.of(result);
  }

  /** The exit code of what was read. */
  static int exitCode(Batch.Result result) {
    return result.rejected() == 0 && result.found() > 0 ? 0 : 1;
  }
}
