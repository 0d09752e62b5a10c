package org.servanda.eval.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.accuracy.AccuracyMeasurement;
import org.servanda.eval.accuracy.AccuracyPage;
import org.servanda.eval.accuracy.AccuracyRecord;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.eval.corpus.PolNear;
import org.servanda.eval.entries.EntriesMeasurement;
import org.servanda.eval.entries.EntriesPage;
import org.servanda.eval.extraction.ExtractionCorpus;
import org.servanda.eval.extraction.Extractors;
import org.servanda.eval.finder.Peer;
import org.servanda.eval.finder.ServandaFinder;
import org.servanda.eval.grouping.GroupingCost;
import org.servanda.eval.grouping.GroupingMeasurement;
import org.servanda.eval.grouping.GroupingPage;
import org.servanda.eval.grouping.GroupingRecord;
import org.servanda.eval.grouping.WordTable;
import org.servanda.eval.labels.LabelsMeasurement;
import org.servanda.eval.labels.LabelsPage;
import org.servanda.eval.provisions.TiesMeasurement;
import org.servanda.eval.provisions.TiesPage;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.record.RecordJson;
import org.servanda.eval.registers.RegistersMeasurement;
import org.servanda.eval.registers.RegistersPage;
import org.servanda.eval.resolution.ResolutionMeasurement;
import org.servanda.eval.resolution.ResolutionPage;
import org.servanda.eval.running.RunningMeasurement;
import org.servanda.eval.running.RunningPage;
import org.servanda.eval.speed.Machine;
import org.servanda.eval.speed.SpeedMeasurement;
import org.servanda.eval.speed.SpeedOptions;
import org.servanda.eval.speed.SpeedPage;
import org.servanda.eval.speed.SpeedRecord;
import org.servanda.eval.speed.SpeedRun;
import org.servanda.eval.speed.SpeedText;
import org.servanda.eval.times.TimesMeasurement;
import org.servanda.eval.times.TimesPage;
import org.servanda.eval.training.JsonLines;
import org.servanda.eval.training.ListedNames;
import org.servanda.eval.training.TrainingWindows;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** Measures Servanda, and a peer beside it. */
@Command(
    name = "measure",
    description = "Measures how well and how fast Servanda reads.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Measure {

  private final Path root;
  private final PrintWriter out;
  private final PrintWriter err;

  Measure(Path root, PrintWriter out, PrintWriter err) {
    this.root = root;
    this.out = out;
    this.err = err;
  }

  /** Started by the script {@code eval/measure}. */
  public static void main(String[] arguments) {
    System.exit(
        commandLine(
                Path.of(System.getProperty("servanda.root", ".")),
                new PrintWriter(System.out, true, UTF_8),
                new PrintWriter(System.err, true, UTF_8))
            .execute(arguments));
  }

  static CommandLine commandLine(Path root, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Measure(root, out, err))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Measure::explain);
  }

  @Command(
      description = "Scores the attributions found in a corpus; writes docs/accuracy.*",
      mixinStandardHelpOptions = true)
  int accuracy(
      @Option(names = "--peer", description = "Measure the peer too") boolean peer,
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: PolNeAR's dev")
          @Nullable Path folder) {
    MeasuredPage<AccuracyRecord> files = AccuracyPage.in(root.resolve("docs"));
    AccuracyMeasurement measurement = measurement(folder);
    AccuracyRecord record =
        peer ? measurement.servandaAnd(Peer.onClassPath()) : measurement.servanda(files.record());
    files.write(record);
    record.systems().forEach(system -> out.print(FiguresText.of(system.name(), system.figures())));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Prints the figures for a folder in PolNeAR's format",
      mixinStandardHelpOptions = true)
  int score(
      @Option(names = "--peer", description = "Score the peer instead of Servanda") boolean peer,
      @Parameters(paramLabel = "FOLDER") Path folder) {
    var finder = peer ? Peer.onClassPath().load() : ServandaFinder.load();
    out.print(FiguresText.of(finder.name(), measurement(folder).figures(finder)));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Prints the figures of the second annotator against the first",
      mixinStandardHelpOptions = true)
  int agreement(@Parameters(paramLabel = "FOLDER") Path folder) {
    out.print(FiguresText.of("second annotator", measurement(folder).secondAnnotator()));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Measures time and memory over a folder of texts; writes docs/speed.*",
      mixinStandardHelpOptions = true)
  int speed(
      @Option(names = "--peer", description = "Measure the peer too, which takes its time")
          boolean peer,
      @Option(names = "--sample", defaultValue = "1", description = "Read every N-th document")
          int sample,
      @Option(names = "--warm-up", defaultValue = "50", description = "Documents read beforehand")
          int warmUp,
      @Option(names = "--heap", defaultValue = "6g", description = "Java's -Xmx for all systems")
          String heap,
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: PolNeAR's train")
          @Nullable Path folder) {
    MeasuredPage<SpeedRecord> files = SpeedPage.in(root.resolve("docs"));
    SpeedRecord record =
        new SpeedMeasurement(
                folder == null ? root.resolve("../shared/corpora/polnear/train") : folder,
                root.resolve("eval/target/speed"),
                Measure.class)
            .run(new SpeedOptions(peer, sample, warmUp, heap), files.record());
    files.write(record);
    out.print(SpeedPage.table(record));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Measures events, names and parts of speech; writes docs/labels.*",
      mixinStandardHelpOptions = true)
  int labels(
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: the corpora")
          @Nullable Path folder) {
    return written(
        LabelsPage.in(root.resolve("docs")),
        LabelsMeasurement.in(folder == null ? root.resolve("../shared/corpora") : folder));
  }

  @Command(
      description = "Measures expressions of time; writes docs/times.*",
      mixinStandardHelpOptions = true)
  int times(
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: the corpora")
          @Nullable Path folder) {
    return written(
        TimesPage.in(root.resolve("docs")),
        TimesMeasurement.in(folder == null ? root.resolve("../shared/corpora/timex") : folder));
  }

  @Command(
      description =
          "Measures whether the right actors and agreements are meant; writes"
              + " docs/resolution.*",
      mixinStandardHelpOptions = true)
  int resolution(
      @Option(
              names = "--errors",
              description = "Print what is wrong or open in dev instead; writes nothing")
          boolean errors,
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: the project's")
          @Nullable Path folder) {
    ResolutionMeasurement measurement =
        ResolutionMeasurement.in(
            folder == null ? root.resolve(ResolutionMeasurement.FOLDER) : folder);
    if (!errors) {
      return written(ResolutionPage.in(root.resolve("docs")), measurement.record());
    }
    measurement.errors().forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description =
          "Measures whether claims are tied to the right provisions; writes docs/provisions.*",
      mixinStandardHelpOptions = true)
  int provisions(
      @Option(
              names = "--errors",
              description = "Print what is not right in dev instead; writes nothing")
          boolean errors) {
    TiesMeasurement measurement = TiesMeasurement.in(root.resolve(TiesMeasurement.FOLDER));
    if (!errors) {
      return written(TiesPage.in(root.resolve("docs")), measurement.record());
    }
    measurement.errors().forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Measures which entries are found; writes docs/entries.*",
      mixinStandardHelpOptions = true)
  int entries(
      @Option(
              names = "--errors",
              description = "Print what is missing, extra or wrong in dev instead; writes nothing")
          boolean errors,
      @Option(
              names = "--report",
              paramLabel = "NAME",
              description = "Print the errors of reports whose name begins so")
          @Nullable String report,
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: the project's")
          @Nullable Path folder) {
    EntriesMeasurement measurement =
        EntriesMeasurement.in(folder == null ? root.resolve(EntriesMeasurement.FOLDER) : folder);
    if (!errors && report == null) {
      return written(EntriesPage.in(root.resolve("docs")), measurement.record());
    }
    measurement.errors(report).forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Measures how articles are grouped, and what it costs; writes docs/grouping.*",
      mixinStandardHelpOptions = true)
  int grouping(
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: news_cluster")
          @Nullable Path folder) {
    MeasuredPage<GroupingRecord> page = GroupingPage.in(root.resolve("docs"));
    GroupingMeasurement measurement = new GroupingMeasurement();
    Path own = root.resolve(GroupingMeasurement.FOLDER);
    page.write(
        new GroupingRecord(
            measurement.clusters(
                folder == null
                    ? root.resolve("../shared/corpora/same-event/news_cluster")
                    : folder),
            measurement.pairs(own),
            measurement.wordings(own),
            Machine.here(),
            new GroupingCost(err::println).of(1_000, 10_000, 100_000)));
    out.print(page.page());
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Measures cold starts and a long run; writes docs/running.*",
      mixinStandardHelpOptions = true)
  int running(
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: PolNeAR's train")
          @Nullable Path folder) {
    return written(
        RunningPage.in(root.resolve("docs")),
        RunningMeasurement.of(root, trainTexts(folder), err::println));
  }

  @Command(
      description = "Measures what the registers cost; writes docs/registers.*",
      mixinStandardHelpOptions = true)
  int registers(
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: PolNeAR's train")
          @Nullable Path folder) {
    return written(
        RegistersPage.in(root.resolve("docs")), RegistersMeasurement.of(root, trainTexts(folder)));
  }

  private List<CorpusDocument> trainTexts(@Nullable Path folder) {
    return PolNear.readTexts(
        folder == null ? root.resolve("../shared/corpora/polnear/train") : folder);
  }

  /** Writes a record and its page, and shows the page. */
  private <R extends Record> int written(MeasuredPage<R> page, R record) {
    page.write(record);
    out.print(page.page());
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      description = "Prints how much of web pages' reports is taken, and how much beside them",
      mixinStandardHelpOptions = true)
  int extraction(
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: html-extraction")
          @Nullable Path folder)
      throws IOException {
    ExtractionCorpus corpus =
        ExtractionCorpus.in(
            folder == null ? root.resolve("../shared/corpora/html-extraction") : folder);
    out.printf("Servanda           %s%n", corpus.measure(Extractors.servanda()));
    out.printf("Readability4J      %s%n", corpus.measure(Extractors.readability()));
    out.printf("all text of a page %s%n", corpus.measure(Extractors.allText()));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(
      hidden = true,
      description = "Prints the table of common words for a folder of CSV files")
  int words(
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: Wikinews")
          @Nullable Path folder) {
    out.print(WordTable.of(folder == null ? root.resolve("../shared/corpora/wikinews") : folder));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  @Command(hidden = true, description = "Reads a folder with one system; started by speed")
  int read(
      @Option(names = "--system", required = true) String system,
      @Option(names = "--threads", required = true) int threads,
      @Option(names = "--sample", required = true) int sample,
      @Option(names = "--warm-up", required = true) int warmUp,
      @Option(names = "--checkpoints", required = true) Path checkpoints,
      @Option(names = "--result", required = true) Path result,
      @Parameters(paramLabel = "FOLDER") Path folder) {
    RecordJson.write(
        result,
        SpeedRun.of(system, threads, warmUp)
            .over(SpeedText.sample(PolNear.readTexts(folder), sample), checkpoints, err::println));
    return CommandLine.ExitCode.OK;
  }

  @Command(hidden = true, description = "Cuts texts for training, JSON lines to JSON lines")
  int windows() throws IOException {
    TrainingWindows windows = TrainingWindows.load();
    JsonLines.each(new BufferedReader(new InputStreamReader(System.in, UTF_8)), out, windows::of);
    return CommandLine.ExitCode.OK;
  }

  @Command(hidden = true, description = "Finds listed names for training, JSON lines to JSON lines")
  int names() throws IOException {
    ListedNames names = ListedNames.load();
    JsonLines.each(new BufferedReader(new InputStreamReader(System.in, UTF_8)), out, names::of);
    return CommandLine.ExitCode.OK;
  }

  /** What was asked for wrongly is explained by its message; anything else is our own fault. */
  private static int explain(Exception failure, CommandLine command, ParseResult arguments)
      throws Exception {
    if (failure instanceof IllegalArgumentException || failure instanceof IllegalStateException) {
      command.getErr().println(failure.getMessage());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw failure;
  }

  private AccuracyMeasurement measurement(@Nullable Path folder) {
    Path chosen = folder == null ? root.resolve("../shared/corpora/polnear/dev") : folder;
    return new AccuracyMeasurement(PolNear.read(chosen), err::println);
  }
}
