package org.servanda.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.article.Intake;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what each stage made of a report. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints the value of every stage between a report and its entries.",
    footer = {
      "",
      "Examples:",
      "  servanda explain report.txt",
      "  servanda explain --as-is report.txt | less",
      "",
      "Offsets count Unicode code points of the article's text.",
      "Exit codes: 0 all read, 1 some rejected, 2 wrong use."
    })
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--as-is",
      description = "Take plain text as the article's text, with nothing stripped.")
  private boolean asIs;

  @Mixin private RegisterOptions registers = new RegisterOptions();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Pipeline> pipeline = registers.pipeline(terminal);
    return pipeline.isEmpty() ? CommandLine.ExitCode.USAGE : explain(pipeline.get());
  }

  private int explain(Pipeline pipeline) {
    Batch.Result result =
        new Batch(pipeline, asIs, 1, Progress.NONE).run(inputs, new StagePrinter(), terminal.out());
    return BatchOptions.exitCode(result);
  }

  private record StagePrinter() implements Batch.Printer {

    @Override
    public String print(ArticleRecord record) {
      return new Explanation(record).print();
    }

    @Override
    public String print(Intake.Rejected rejected) {
      return "%s%n  rejected: %s%n"
          .formatted(SafeText.of(rejected.id()), SafeText.of(rejected.reason()));
    }
  }
}
