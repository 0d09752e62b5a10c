package org.servanda.eval.speed;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.servanda.eval.record.MeasuredPage;

/** The page about speed, made from the record alone. */
public final class SpeedPage {

  private SpeedPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<SpeedRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "speed", SpeedRecord.class, SpeedPage::of);
  }

  /** The page in Markdown. */
  public static String of(SpeedRecord record) {
    return head(record) + table(record) + ratios(record) + foot(record);
  }

  /** The figures as a table. */
  public static String table(SpeedRecord record) {
    return """
        | system | threads | seconds | processor seconds | articles a second | words a second | to load, s \
        | resident memory, MiB | heap, MiB | attributions |
        | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
        """
        + record.together().stream().map(result -> row(result, "")).collect(joining())
        + record.earlier().stream().map(result -> row(result, " (earlier)")).collect(joining());
  }

  private static String head(SpeedRecord record) {
    SpeedRecord.Conditions conditions = record.conditions();
    return """
        <!-- Made from speed.json by `eval/measure speed`: change neither by hand. -->
        # Speed

        The texts of `%s`%s, read from memory on %s with %d cores and %d MiB; %s, %s, heap up to \
        %s. SHA-256 of the corpus `%s`.

        """
        .formatted(
            conditions.corpus(),
            conditions.sample() == 1 ? "" : ", one of every %d".formatted(conditions.sample()),
            conditions.machine().processor(),
            conditions.machine().cores(),
            conditions.machine().memoryMiB(),
            conditions.machine().java(),
            conditions.machine().system(),
            conditions.heap(),
            conditions.sha256());
  }

  private static String row(SpeedResult result, String remark) {
    return String.format(
        Locale.ROOT,
        "| %s%s | %d | %.1f | %.1f | %.2f | %.0f | %.1f | %s | %d | %d |%n",
        result.system(),
        remark,
        result.threads(),
        result.seconds(),
        result.cpuSeconds(),
        result.documentsPerSecond(),
        result.wordsPerSecond(),
        result.loadSeconds(),
        result.peakResidentMiB() == null ? "–" : result.peakResidentMiB().toString(),
        result.peakHeapMiB(),
        result.attributions());
  }

  /** Only runs of one measurement are compared. */
  private static String ratios(SpeedRecord record) {
    return Stream.of(
            record.timesPeer().map(SpeedPage::timesPeer),
            record.timesOneThread().map(SpeedPage::timesOneThread),
            record.shareOfEncoder().map(SpeedPage::shareOfEncoder))
        .flatMap(Optional::stream)
        .collect(joining());
  }

  private static String timesPeer(double times) {
    return String.format(
        Locale.ROOT,
        "%nOn one thread, Servanda reads %.1f times as many words a second as the peer.%n",
        times);
  }

  private static String timesOneThread(double times) {
    return String.format(
        Locale.ROOT, "%nOn two threads it reads %.2f times as many as on one.%n", times);
  }

  private static String shareOfEncoder(double share) {
    return String.format(
        Locale.ROOT,
        "%nThe whole reading, on one thread, goes at %.0f %% of the rate of its encoder alone.%n",
        100 * share);
  }

  private static String foot(SpeedRecord record) {
    return """

        ## How it is measured

        Each line is a Java process of its own, started by the same command, with the serial garbage collector, one after the \
        other on the same texts. Each loads its models, reads the first %d texts to warm up, and then all of \
        them, which alone is timed; reading files is not. A system that is done in less than half a minute \
        reads them again, so often that half a minute is over, and its times are the means. Processor seconds are those of the whole process, \
        garbage collection included, and do not grow when the machine is busy with something else. Servanda runs its whole pipeline, from \
        the article to the entries of the ledger; a peer runs as [accuracy](accuracy.md) says and \
        stops at quotations and their speakers. Words are counted as there. Resident memory is the \
        most that the process ever held, as Linux tells it (VmHWM), loading and warm-up included; \
        heap adds up the peaks of the heap's pools, garbage included. Lines marked as earlier are \
        kept from another measurement on the same texts and machine and are not compared.

        `eval/measure speed` makes this page, with `--peer` for the peer, `--sample N` for every \
        N-th text. What a run has read so far is in `eval/target/speed`, text by text.
        """
        .formatted(record.conditions().warmUp());
  }
}
