package org.servanda.eval.speed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servanda.eval.corpus.Corpus;

/**
 * What {@code docs/speed.json} holds.
 *
 * @param conditions what was read, on what
 * @param together the runs of one measurement, one after the other on the same input
 * @param earlier a peer's runs kept from an earlier measurement under the same conditions
 */
public record SpeedRecord(
    Conditions conditions, List<SpeedResult> together, List<SpeedResult> earlier) {

  /**
   * What must be the same for two runs to be comparable.
   *
   * @param corpus such as {@code polnear/train}
   * @param sha256 the checksum over its files
   * @param sample every how many-th document was read
   * @param warmUp how many documents were read beforehand
   * @param heap the limit of the heap, as Java's -Xmx takes it
   * @param machine what it ran on
   */
  public record Conditions(
      String corpus, String sha256, int sample, int warmUp, String heap, Machine machine) {

    static Conditions of(Corpus corpus, SpeedOptions options) {
      return new Conditions(
          corpus.name(),
          corpus.sha256(),
          options.sample(),
          options.warmUp(),
          options.heap(),
          Machine.here());
    }
  }

  private static final List<TimedSystem> OWN = List.of(TimedSystem.SERVANDA, TimedSystem.ENCODER);

  public SpeedRecord {
    together = List.copyOf(together);
    earlier = List.copyOf(earlier);
  }

  /** How many times as many words a second Servanda reads as a peer, each on one thread. */
  Optional<Double> timesPeer() {
    return rate(TimedSystem.SERVANDA.title(), 1)
        .flatMap(
            own ->
                together.stream()
                    .filter(run -> OWN.stream().noneMatch(o -> o.title().equals(run.system())))
                    .findFirst()
                    .map(peer -> own / peer.wordsPerSecond()));
  }

  /** How many times as many words a second Servanda reads on two threads as on one. */
  Optional<Double> timesOneThread() {
    return ratio(TimedSystem.SERVANDA, 2, TimedSystem.SERVANDA);
  }

  /** The rate of the whole reading as a part of the encoder's, each on one thread. */
  Optional<Double> shareOfEncoder() {
    return ratio(TimedSystem.SERVANDA, 1, TimedSystem.ENCODER);
  }

  private Optional<Double> ratio(TimedSystem system, int threads, TimedSystem other) {
    return rate(system.title(), threads)
        .flatMap(ours -> rate(other.title(), 1).map(theirs -> ours / theirs));
  }

  private Optional<Double> rate(String system, int threads) {
    return together.stream()
        .filter(run -> run.threads() == threads && run.system().equals(system))
        .findFirst()
        .map(SpeedResult::wordsPerSecond);
  }

  /** This record, with the runs of other systems from {@code before} if they are comparable. */
  SpeedRecord keeping(Optional<SpeedRecord> before) {
    List<String> measured = together.stream().map(SpeedResult::system).toList();
    List<SpeedResult> kept =
        before.filter(record -> record.conditions.equals(conditions)).stream()
            .flatMap(record -> Stream.concat(record.together.stream(), record.earlier.stream()))
            .filter(result -> !measured.contains(result.system()))
            .toList();
    return new SpeedRecord(conditions, together, kept);
  }
}
