package org.servanda.eval.registers;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.registers.RegistersRecord.Load;
import org.servanda.eval.registers.RegistersRecord.OwnFile;
import org.servanda.eval.speed.Machine;

/** The page about what the registers cost, made from the record alone. */
public final class RegistersPage {

  private RegistersPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<RegistersRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "registers", RegistersRecord.class, RegistersPage::of);
  }

  /** The page in Markdown. */
  public static String of(RegistersRecord record) {
    return head(record.machine())
        + record.loads().stream().map(RegistersPage::rows).collect(joining())
        + STAGES
        + record.stages().stream()
            .map(
                stage ->
                    String.format(Locale.ROOT, "| %s | %.1f |%n", stage.name(), stage.percent()))
            .collect(joining())
        + foot(record.ownFile());
  }

  private static String rows(Load load) {
    return load.parts().stream()
            .map(
                part ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %s | %.0f | %.0f |%n",
                        load.how(),
                        part.what(),
                        part.milliseconds(),
                        part.processor()))
            .collect(joining())
        + String.format(
            Locale.ROOT,
            "| %s | **all** | **%.0f** | **%.0f** |%n",
            load.how(),
            load.total(),
            load.totalProcessor());
  }

  private static String head(Machine machine) {
    return """
        <!-- Made from registers.json by `eval/measure registers`: change neither by hand. -->
        # What the registers cost

        On %s with %d cores; %s.

        ## Loading

        In a process that has just started, with Java's options of `./servanda`: loading both registers, and \
        the first look-up of each sort, which makes the index that all later ones use. Medians of several starts.

        | with | what | ms | of these processor time |
        | --- | --- | --: | --: |
        """
        .formatted(machine.processor(), machine.cores(), machine.java());
  }

  private static final String STAGES =
      """

      ## Reading

      Each stage's part of the time of reading texts of `polnear/train`, on one thread, in percent. `register` \
      is all that finds out who and what is meant, look-ups among it.

      | stage | % |
      | --- | --: |
      """;

  private static String foot(OwnFile file) {
    return String.format(
        Locale.ROOT,
        """

        ## A file of your own

        A file of %,d actors, each with a term, takes %.1f s until a name in it is found.

        `eval/measure registers` makes this page. The build fails where loading takes 200 ms of processor time \
        or more as `./servanda` starts Java, or the register 5 %% of reading.
        """,
        file.actors(),
        file.seconds());
  }
}
