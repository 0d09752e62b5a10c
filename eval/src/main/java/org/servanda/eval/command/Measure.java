package org.servanda.eval.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.accuracy.AccuracyFiles;
import org.servanda.eval.accuracy.AccuracyMeasurement;
import org.servanda.eval.accuracy.AccuracyRecord;
import org.servanda.eval.corpus.PolNear;
import org.servanda.eval.finder.Peer;
import org.servanda.eval.finder.ServandaFinder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
    return new CommandLine(new Measure(root, out, err)).setOut(out).setErr(err);
  }

  @Command(
      description = "Scores the attributions found in a corpus; writes docs/accuracy.*",
      mixinStandardHelpOptions = true)
  int accuracy(
      @Option(names = "--peer", description = "Measure the peer too") boolean peer,
      @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Default: PolNeAR's dev")
          @Nullable Path folder) {
    AccuracyFiles files = new AccuracyFiles(root.resolve("docs"));
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

  private AccuracyMeasurement measurement(@Nullable Path folder) {
    Path chosen = folder == null ? root.resolve("../shared/corpora/polnear/dev") : folder;
    return new AccuracyMeasurement(PolNear.read(chosen), err::println);
  }
}
