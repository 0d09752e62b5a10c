package org.servanda.eval.running;

import java.util.List;
import org.servanda.eval.speed.Machine;

/**
 * What {@code docs/running.json} holds.
 *
 * @param machine what it ran on
 * @param starts how long one short report takes from a cold start
 * @param marks a long run, at several places
 */
public record RunningRecord(Machine machine, List<Start> starts, List<Mark> marks) {

  /**
   * How long the command takes for one short report, the median of several starts.
   *
   * @param how with what
   */
  public record Start(String how, int times, double medianSeconds) {}

  /**
   * What a long run has used so far.
   *
   * @param articles read so far
   * @param millisecondsEach of the last tenth of them, on average
   * @param peakResidentMiB the most memory held so far
   */
  public record Mark(long articles, double millisecondsEach, long peakResidentMiB) {}

  public RunningRecord {
    starts = List.copyOf(starts);
    marks = List.copyOf(marks);
  }
}
