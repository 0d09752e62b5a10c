package org.servanda.cli;

import java.util.concurrent.Callable;
import org.servanda.article.Intake;
import org.servanda.exchange.RecordJson;
import org.servanda.pipeline.ArticleRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people (default), or jsonl, one line of JSON an article.")
  private Format format = Format.text;

  @Mixin private BatchOptions batch = new BatchOptions();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return batch
        .run(terminal, printer(), terminal.out())
        .map(BatchOptions::exitCode)
        .orElse(CommandLine.ExitCode.USAGE);
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
