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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for people (default), or jsonl, one line of JSON a group.")
  private ReadCommand.Format format = ReadCommand.Format.text;

  @Mixin private BatchOptions batch = new BatchOptions();

  GroupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Background background = Background.load();
    Gathering gathering = new Gathering(new Digester(background));
    Optional<Batch.Result> result = batch.run(terminal, gathering, nowhere());
    if (result.isEmpty()) {
      return CommandLine.ExitCode.USAGE;
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
    return BatchOptions.exitCode(result.get());
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
