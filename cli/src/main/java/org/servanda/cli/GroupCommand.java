package org.servanda.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.article.Intake;
import org.servanda.exchange.RecordJson;
import org.servanda.grouping.Group;
import org.servanda.grouping.GroupJson;
import org.servanda.grouping.Grouping;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.Digester;
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

/** Reads reports and groups those about the same event. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description =
        "Reads reports and prints which are about the same event, which are copies, and which"
            + " meetings and utterances in them are one.",
    footer = {
      "",
      "Examples:",
      "  servanda group news/                          groups, for people to look at",
      "  servanda group --format jsonl news/ > groups.jsonl",
      "  servanda group monday.jsonl tuesday.jsonl     in whatever order: the groups are the same",
      "",
      "Inputs are those of servanda read; all are read before the first group is printed.",
      "Exit codes: 0 all read, 1 some rejected, 2 wrong use."
    })
final class GroupCommand implements Callable<Integer> {

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
      description = "text, for people (default), or jsonl, one line of JSON a group.")
  private ReadCommand.Format format = ReadCommand.Format.text;

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

  GroupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads %d: at least one must read".formatted(threads));
    }
    Optional<Pipeline> pipeline = registers.pipeline(terminal);
    return pipeline.isEmpty() ? CommandLine.ExitCode.USAGE : group(pipeline.get());
  }

  private int group(Pipeline pipeline) {
    Background background = Background.load();
    Gathering gathering = new Gathering(new Digester(background));
    Batch.Result result =
        new Batch(pipeline, asIs, threads, Progress.of(terminal)).run(inputs, gathering, nowhere());
    if (result.found() == 0) {
      terminal.err().println("servanda: no reports found in " + String.join(", ", inputs));
      terminal.err().println("A folder's .txt, .html, .jsonl and .json files are read.");
    }
    List<Group> groups = new Grouping(background).of(gathering.digests());
    switch (format) {
      case text -> {
        GroupPrinter printer = new GroupPrinter(terminal.colour());
        groups.forEach(group -> terminal.out().print(printer.print(group)));
        TextPrinter rejections = new TextPrinter(terminal.colour());
        gathering.rejected().forEach(r -> terminal.out().print(rejections.print(r)));
      }
      case jsonl -> {
        GroupJson json = new GroupJson();
        groups.forEach(group -> terminal.out().print(json.line(group) + "\n"));
        RecordJson rejections = new RecordJson();
        gathering.rejected().forEach(r -> terminal.out().print(rejections.line(r) + "\n"));
      }
    }
    return result.rejected() == 0 && result.found() > 0 ? 0 : 1;
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /** Keeps the digests of what is read, and prints nothing yet. Thread-safe. */
  private static final class Gathering implements Batch.Printer {

    private final Digester digester;
    private final List<Digest> digests = new ArrayList<>();
    private final List<Intake.Rejected> rejected = new ArrayList<>();

    Gathering(Digester digester) {
      this.digester = digester;
    }

    @Override
    public String print(ArticleRecord record) {
      Digest digest = digester.of(record);
      synchronized (this) {
        digests.add(digest);
      }
      return "";
    }

    @Override
    public synchronized String print(Intake.Rejected refused) {
      rejected.add(refused);
      return "";
    }

    synchronized List<Digest> digests() {
      return List.copyOf(digests);
    }

    synchronized List<Intake.Rejected> rejected() {
      return rejected.stream().sorted(Comparator.comparing(Intake.Rejected::id)).toList();
    }
  }
}
