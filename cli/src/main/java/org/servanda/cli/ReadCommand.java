package org.servanda.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.article.Intake;
import org.servanda.exchange.RecordJson;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and prints what they say. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads reports and prints who said, met and agreed what, each with its place in the text.",
    footer = {
      "",
      "Examples:",
      "  servanda read examples/                       a folder, and the folders in it",
      "  servanda read report.txt page.html batch.jsonl",
      "  curl -s https://example.org/report | servanda read -",
      "  servanda read --format jsonl news/ > news.jsonl",
      "  servanda read --as-is --format jsonl plain.txt    offsets index the file itself",
      "  servanda read --actors own.jsonl news/            with actors of your own",
      "",
      "Inputs are plain text, HTML, and JSON lines",
      "  {\"id\",\"text\",\"title\",\"outlet\",\"published\",\"url\"}, of which only text is needed.",
      "Offsets count Unicode code points of the article's text.",
      "Exit codes: 0 all read, 1 some rejected, 2 wrong use."
    })
final class ReadCommand implements Callable<Integer> {

  /** The forms of output. */
  enum Format {
    text,
    jsonl
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people (default), or jsonl, one line of JSON an article.")
  private Format format = Format.text;

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

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads %d: at least one must read".formatted(threads));
    }
    Optional<Pipeline> pipeline = registers.pipeline(terminal);
    return pipeline.isEmpty() ? CommandLine.ExitCode.USAGE : read(pipeline.get());
  }

  private int read(Pipeline pipeline) {
    Batch.Result result =
        new Batch(pipeline, asIs, threads, Progress.of(terminal))
            .run(inputs, printer(), terminal.out());
    if (result.found() == 0) {
      terminal.err().println("servanda: no reports found in " + String.join(", ", inputs));
      terminal.err().println("A folder's .txt, .html, .jsonl and .json files are read.");
    }
    return result.rejected() == 0 && result.found() > 0 ? 0 : 1;
  }

  private Batch.Printer printer() {
    return switch (format) {
      case text -> new TextPrinter(terminal.colour());
      case jsonl -> new JsonPrinter(new RecordJson());
    };
  }

  /** One line of JSON an input. */
  private record JsonPrinter(RecordJson json) implements Batch.Printer {

    @Override
    public String print(ArticleRecord record) {
      return json.line(record) + "\n";
    }

    @Override
    public String print(Intake.Rejected rejected) {
      return json.line(rejected) + "\n";
    }
  }
}
