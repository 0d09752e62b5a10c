package org.servanda.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;

/** Says how far a batch has come. */
interface Progress {

  /** Says nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void start(OptionalLong expected) {}

        @Override
        public void done(long count) {}

        @Override
        public void end() {}
      };

  /** The batch starts; {@code expected} tells how many documents there are, where known. */
  void start(OptionalLong expected);

  /** So many documents have been read. */
  void done(long count);

  /** The batch has ended. */
  void end();

  /** Progress on standard error if somebody watches it. */
  static Progress of(Terminal terminal) {
    return terminal.interactive() ? new Line(terminal.err(), Clock.systemUTC()) : NONE;
  }

  /** One line that is written over: documents done, rate, time left. */
  final class Line implements Progress {

    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final PrintStream err;
    private final InstantSource clock;
    private OptionalLong expected = OptionalLong.empty();
    private long started;
    private long shown;

    Line(PrintStream err, InstantSource clock) {
      this.err = err;
      this.clock = clock;
    }

    @Override
    public void start(OptionalLong expected) {
      this.expected = expected;
      this.started = clock.millis();
      this.shown = started + QUIET.toMillis() - BETWEEN.toMillis();
    }

    @Override
    public void done(long count) {
      long now = clock.millis();
      if (now - shown < BETWEEN.toMillis()) {
        return;
      }
      shown = now;
      double rate = count * 1000.0 / Math.max(1, now - started);
      StringBuilder line = new StringBuilder("\r\u001B[K");
      line.append(count);
      expected.ifPresent(all -> line.append(" of ").append(all));
      line.append(" read, %.1f a second".formatted(rate));
      if (expected.isPresent() && rate > 0) {
        long seconds = Math.round(Math.max(0, expected.getAsLong() - count) / rate);
        line.append(", %d:%02d left".formatted(seconds / 60, seconds % 60));
      }
      err.print(line);
      err.flush();
    }

    @Override
    public void end() {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
