package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Texts as long as the limit allows, made to take for ever. They are read, or refused, in a heap of
 * 1 GB. The bound is on the processor's time and far above what each takes, so that a busy machine
 * does not fail; what grows with the square of the text takes minutes.
 */
class HeavyInputTest {

  private static final Duration BOUND = Duration.ofSeconds(25);

  private static final String REPORT =
      "The foreign minister of Malta, Ida Borg, said on Monday that talks with Oman would go on. ";

  @TempDir private Path folder;

  private static String upTo(int length, String part) {
    return part.repeat(length / part.length() + 1).substring(0, length);
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  /** A name in letters for each number. */
  private static String name(int number) {
    String letters = Integer.toString(number + 1_000, 26);
    StringBuilder name = new StringBuilder();
    letters.chars().forEach(c -> name.append((char) ('a' + Character.digit(c, 26))));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nested quotation marks", "“".repeat(10_000) + "Go" + "”".repeat(10_000)),
        Arguments.of("nested marks of two kinds", "“‘".repeat(5_000) + "Go" + "’”".repeat(5_000)),
        Arguments.of(
            "unbalanced paragraphs",
            many(4_000, i -> (i % 3 == 0 ? "We go,” Borg said" : "“Go, Borg said") + "\n\n")),
        Arguments.of("one word", "a".repeat(999_000)),
        Arguments.of("no full stop", upTo(300_000, REPORT.replace('.', ' '))),
        Arguments.of("only commas", upTo(300_000, REPORT.replace(". ", ", and "))),
        Arguments.of("short sentences", "He met. ".repeat(33_000)),
        Arguments.of("quotations in one paragraph", "“We go.” ".repeat(33_000)),
        Arguments.of("sentences tied by quotations", upTo(300_000, "he said “No. Yes” and ")),
        Arguments.of("direction marks", upTo(300_000, "\u202E\u200F\u2067" + REPORT)),
        Arguments.of("nothing but direction marks", "\u202E".repeat(300_000)),
        Arguments.of(
            "persons", many(7_000, i -> "Ms. " + name(i) + " met Mr. Al " + name(i * 7) + ". ")),
        Arguments.of("one name for all", many(8_000, i -> "Ida " + name(i) + " left. Ida said. ")),
        Arguments.of("pronouns", many(2_000, i -> "Mr. " + name(i) + ". ") + "he ".repeat(80_000)),
        Arguments.of(
            "offices",
            many(4_000, i -> "Minister " + name(i) + " met the foreign minister of Oman. ")),
        Arguments.of(
            "agreements",
            many(5_000, i -> "The Treaty of " + name(i) + " of " + (1900 + i % 120) + " holds. ")),
        Arguments.of(
            "links of agreements", "Treaty on " + " ".repeat(400_000) + ", ".repeat(200_000) + "x"),
        Arguments.of("meetings", "Ida Borg met Leo Vella in Oman on Monday. ".repeat(7_000)),
        Arguments.of("dates", "On 12 March 2023 and 13 April 2024 they met. ".repeat(7_000)),
        Arguments.of("dots after an initial", "A" + ".".repeat(300_000)),
        Arguments.of("lower case after marks", "go.” ".repeat(60_000)),
        Arguments.of("speakers", many(10_000, i -> "MS. " + name(i % 900) + ": We go.\n\n")),
        Arguments.of("a script without word pieces", "𒀀𒁀 𒂊 ".repeat(40_000)),
        Arguments.of("ten million characters, no paragraph", "The line is quiet ".repeat(560_000)),
        Arguments.of("combining marks", "e" + "\u0301".repeat(400_000)),
        Arguments.of("white space", "x" + " \u00A0\t".repeat(300_000) + "x"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void textsOfAllShapesTakeSeconds(String name, String text) throws IOException {
    endsInTime(name, "heavy.txt", text);
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("nested divisions", "<div>".repeat(99_000) + REPORT),
        Arguments.of("nested tables", "<table><tr><td>".repeat(33_000) + REPORT),
        Arguments.of("attributes", "<p " + many(1_000_000, i -> "a" + i + " ") + ">" + REPORT),
        Arguments.of("a huge attribute", "<p class=\"" + "x ".repeat(3_000_000) + "\">" + REPORT),
        Arguments.of("unclosed tags", "<b><i><a href=x>".repeat(33_000) + REPORT),
        Arguments.of("entities", "<p>" + "&amp;&quot;&#x1F600;".repeat(300_000)),
        Arguments.of("a huge tag", "<" + "a".repeat(5_000_000)),
        Arguments.of("a huge attribute name", "<p " + "a".repeat(5_000_000) + ">" + REPORT),
        Arguments.of("selections", "<select>".repeat(99_000) + REPORT),
        Arguments.of("templates", "<template>".repeat(99_000) + REPORT),
        Arguments.of("drawings", "<svg>".repeat(99_000) + REPORT),
        Arguments.of("times", "<time datetime=2023-03-12>12 March</time>".repeat(49_000) + REPORT),
        Arguments.of("text in divisions", "<div>x".repeat(99_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pagesOfAllShapesTakeSeconds(String name, String page) throws IOException {
    endsInTime(name, "heavy.html", "<html><title>T</title><body>" + page);
  }

  private void endsInTime(String name, String file, String content) throws IOException {
    Path heavy = Files.writeString(folder.resolve(file), content);
    Path after = Files.writeString(folder.resolve("z.txt"), REPORT);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = system.getProcessCpuTime();

    CommandLineRun run =
        CommandLineRun.of(
            "read", "--threads=1", "--format=jsonl", heavy.toString(), after.toString());

    Duration taken = Duration.ofNanos(system.getProcessCpuTime() - start);
    assertThat(taken).as(name).isLessThan(BOUND);
    List<JsonNode> lines = Json.lines(run);
    assertThat(lines).extracting(Json::id).containsExactly(heavy.toString(), after.toString());
    assertThat(lines.getFirst().path("rejected").path("reason").asString(""))
        .doesNotContain("fault");
    assertThat(lines.getLast().has("rejected")).isFalse();
    assertThat(run.err()).isEmpty();
  }
}
