package org.servanda.eval.registers;

import java.util.List;
import org.servanda.eval.speed.Machine;

/**
 * What {@code docs/registers.json} holds.
 *
 * @param machine what it ran on
 * @param loads what loading and the first look-ups take in a process that has just started
 * @param stages what each stage takes of reading
 * @param ownFile what a users' file takes
 */
public record RegistersRecord(
    Machine machine, List<Load> loads, List<Stage> stages, OwnFile ownFile) {

  /**
   * What loading the registers takes, the median of several starts.
   *
   * @param how with what the process was started
   * @param parts what is done, in order
   * @param total milliseconds for all of it
   * @param totalProcessor milliseconds of processor time, which other processes do not lengthen
   */
  public record Load(
      String how, int starts, List<Part> parts, double total, double totalProcessor) {
    public Load {
      parts = List.copyOf(parts);
    }
  }

  /** A part of loading, with its milliseconds. */
  public record Part(String what, double milliseconds, double processor) {}

  /** A stage of reading, with its part of the time in percent. */
  public record Stage(String name, double percent) {}

  /** How long a file with so many actors takes until names in it are found. */
  public record OwnFile(int actors, double seconds) {}

  public RegistersRecord {
    loads = List.copyOf(loads);
    stages = List.copyOf(stages);
  }
}
