package org.servanda.cli;

import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out for results
 * @param err for progress and complaints
 * @param colour whether results are coloured
 * @param interactive whether somebody watches {@code err}, so that progress is worth showing
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean interactive) {

  /**
   * The process's own terminal. Java cannot tell whether standard output and standard error are
   * terminals, so the starting script does, in {@code SERVANDA_TERMINAL} ({@code out}, {@code err},
   * both or neither). {@code NO_COLOR} turns colour off (no-color.org).
   */
  static Terminal ofProcess(PrintStream out, PrintStream err) {
    String terminals = System.getenv().getOrDefault("SERVANDA_TERMINAL", "");
    boolean plain = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, terminals.contains("out") && !plain, terminals.contains("err"));
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, out.charset());
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, err.charset());
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
