package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

  private static final String REPORT =
      "The foreign minister of Malta, Ida Borg, said on Monday that talks would go on.\n";

  /** Escapes, bells, direction overrides and the like, which must not reach a terminal. */
  private static final String STEERING =
      "\u001B[31mIda\u001B]0;title\u0007 \u202Egrob\u202C \u2066x\u2069 \u009B2J\u200F\u200E";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void colourComesOnlyWhenAskedFor() throws IOException {
    String file = file("a.txt", REPORT);

    assertThat(CommandLineRun.of("read", file).out()).doesNotContain("\u001B");
    assertThat(CommandLineRun.on(true, false, "read", file).out()).contains("\u001B[");
    assertThat(CommandLineRun.on(true, false, "read", "--format=jsonl", file).out())
        .doesNotContain("\u001B");
  }

  @Test
  void progressIsShownOnlyWhereSomebodyWatches() throws IOException {
    String file = file("a.txt", REPORT);

    assertThat(CommandLineRun.of("read", file).err()).isEmpty();
    CommandLineRun watched = CommandLineRun.on(false, true, "read", file);
    assertThat(watched.err()).endsWith("\r\u001B[K");
    assertThat(watched.out()).doesNotContain("\u001B");
  }

  /** A clock that is moved by hand. */
  private static final class HandClock implements java.time.InstantSource {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void advance(Duration duration) {
      now = now.plus(duration);
    }
  }

  @Test
  void progressSaysCountRateAndTimeLeft() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HandClock clock = new HandClock();
    Progress.Line line =
        new Progress.Line(new PrintStream(bytes, true, StandardCharsets.UTF_8), clock);

    line.start(OptionalLong.of(120));
    clock.advance(Duration.ofMillis(500));
    line.done(5);
    assertThat(bytes.size()).as("quiet in the first second").isZero();
    clock.advance(Duration.ofMillis(1500));
    line.done(20);
    clock.advance(Duration.ofMillis(100));
    line.done(21);
    line.end();

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001B[K20 of 120 read, 10.0 a second, 0:10 left\r\u001B[K");
  }

  @Test
  void progressWithoutAKnownEndSaysNoTimeLeft() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HandClock clock = new HandClock();
    Progress.Line line =
        new Progress.Line(new PrintStream(bytes, true, StandardCharsets.UTF_8), clock);

    line.start(OptionalLong.empty());
    clock.advance(Duration.ofSeconds(2));
    line.done(3);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("3 read, 1.5 a second");
  }

  @Test
  void hostileTextCannotSteerTheTerminal() throws IOException {
    String escaped = STEERING.replace("\u001B", "\\u001B").replace("\u0007", "\\u0007");
    String text =
        ("Minister " + escaped + " Borg said: “" + escaped + "” She met " + escaped + " Vella. ")
            .repeat(3);
    String lines =
        "{\"id\":\"%1$s\",\"title\":\"%1$s\",\"outlet\":\"%1$s\",\"author\":\"%1$s\","
                .formatted(escaped)
            + "\"text\":\"%s\"}\n".formatted(text)
            + "{\"id\":\"%1$s\",\"published\":\"%1$s\",\"text\":\"x\"}\n".formatted(escaped);
    String file = file("a.jsonl", lines);

    for (String command : new String[] {"read", "explain"}) {
      CommandLineRun run = CommandLineRun.of(command, file);
      assertThat(steering(run.out())).as(command).isEmpty();
      assertThat(run.out()).contains("rejected: ");
      assertThat(run.code()).isOne();
    }
    assertThat(steering(CommandLineRun.of("read", "no\u001B[31m\u202Esuch").out())).isEmpty();
    assertThat(steering(CommandLineRun.of("read", folder + "/\u001B[31m\u202E").err())).isEmpty();
  }

  /** What in the text would steer a terminal. */
  private static String steering(String text) {
    StringBuilder found = new StringBuilder();
    text.chars()
        .filter(c -> c != '\n')
        .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
        .forEach(c -> found.append(Integer.toHexString(c)).append(' '));
    return found.toString();
  }

  @Test
  void linesOfAnExplanationAreNeverBrokenByTheText() throws IOException {
    String file = file("a.txt", "Ida said: “We\ngo\r\non.”\u2028Then\u0085she left.\n");

    assertThat(CommandLineRun.of("explain", file).lines())
        .allMatch(l -> l.isEmpty() || l.startsWith("==") || l.startsWith("  "));
  }

  /** A reader that goes away after some bytes, as {@code head} does. */
  private static final class GoneReader extends OutputStream {
    private int left;

    GoneReader(int left) {
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("Broken pipe");
      }
    }
  }

  @Test
  void aReaderThatGoesAwayEndsTheBatchQuietly() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      lines.append("{\"text\":\"").append(REPORT.strip()).append("\"}\n");
    }
    String file = file("a.jsonl", lines.toString());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(new GoneReader(10_000), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            false);

    int code = Servanda.run(terminal, "read", "--format=jsonl", file);

    assertThat(code).isBetween(0, 1);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
