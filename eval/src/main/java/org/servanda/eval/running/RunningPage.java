package org.servanda.eval.running;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.speed.Machine;

/** The page about starts and long runs, made from the record alone. */
public final class RunningPage {

  private RunningPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<RunningRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "running", RunningRecord.class, RunningPage::of);
  }

  /** The page in Markdown. */
  public static String of(RunningRecord record) {
    return head(record.machine())
        + record.starts().stream()
            .map(
                start ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f |%n",
                        start.how(),
                        start.times(),
                        start.medianSeconds()))
            .collect(joining())
        + LONG
        + record.marks().stream()
            .map(
                mark ->
                    String.format(
                        Locale.ROOT,
                        "| %,d | %.2f | %d |%n",
                        mark.articles(),
                        mark.millisecondsEach(),
                        mark.peakResidentMiB()))
            .collect(joining())
        + FOOT;
  }

  private static String head(Machine machine) {
    return """
        <!-- Made from running.json by `eval/measure running`: change neither by hand. -->
        # Starts and long runs

        On %s with %d cores; %s.

        ## From a cold start

        `./servanda read` on one short report, from the shell to its end:

        | with | starts | median, s |
        | --- | --: | --: |
        """
        .formatted(machine.processor(), machine.cores(), machine.java());
  }

  private static final String LONG =
      """

      ## Many articles

      The first 200 characters of the texts of `polnear/train`, over and over, on one thread of one \
      process:

      | articles read | ms for each of the last tenth | most memory held so far, MiB |
      | --: | --: | --: |
      """;

  private static final String FOOT =
      """

      Memory is the resident set's high-water mark (VmHWM), model and class cache included.

      `eval/measure running` makes this page.
      """;
}
