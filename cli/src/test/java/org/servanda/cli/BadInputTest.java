package org.servanda.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files that are no reports: each is refused with the reason, or read, and the rest goes on. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {

  private static final String REPORT =
      "The foreign minister of Malta, Ida Borg, said on Monday that talks would go on.\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  /** The JSON line of a bad file that stands between two good ones, which must both be read. */
  private JsonNode between(String bad) throws IOException {
    String first = file("first.txt", REPORT);
    String last = file("last.txt", REPORT);
    CommandLineRun run = CommandLineRun.of("read", "--format=jsonl", first, bad, last);
    List<JsonNode> lines = Json.lines(run);
    assertThat(lines).extracting(Json::id).containsExactly(first, bad, last);
    assertThat(lines.getFirst().has("rejected")).isFalse();
    assertThat(lines.getLast().has("rejected")).isFalse();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(lines.get(1).has("rejected") ? 1 : 0);
    return lines.get(1);
  }

  private String reason(String bad) throws IOException {
    JsonNode line = between(bad);
    assertThat(line.has("rejected")).as("%s must be rejected", bad).isTrue();
    return line.path("rejected").path("reason").asString("");
  }

  private String text(String readable) throws IOException {
    JsonNode line = between(readable);
    assertThat(line.has("rejected")).as("%s must be read: %s", readable, line).isFalse();
    return line.path("article").path("text").asString("");
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    assertThat(reason(file("a.txt", ""))).isEqualTo("is empty: a report must have text");
    assertThat(reason(file("a.html", ""))).isEqualTo("is empty: a report must have text");
    assertThat(reason(file("a.json", ""))).isNotBlank();
    assertThat(reason(file("b.txt", " \n\t\r\n "))).contains("nothing but white space");
    assertThat(reason(file("c.txt", "\uFEFF"))).contains("nothing but white space");
  }

  @Test
  void emptyFileOfJsonLinesHoldsNothing() throws IOException {
    CommandLineRun run = CommandLineRun.of("read", file("a.jsonl", "\n\n \n"));

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("no reports found");
  }

  private static byte[] after(String start, int count) {
    byte[] noise = new byte[count];
    new Random(7).nextBytes(noise);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(start.getBytes(ISO_8859_1));
    bytes.writeBytes(noise);
    return bytes.toByteArray();
  }

  @Test
  void binaryFilesAreRefusedByName() throws IOException {
    assertThat(reason(file("a.txt", after("\u0089PNG\r\n\u001A\n", 4000)))).contains("PNG");
    assertThat(reason(file("b.html", after("PK\u0003\u0004", 4000)))).contains("ZIP");
    assertThat(reason(file("c", after("\u007FELF\u0002\u0001", 4000)))).contains("a program");
    assertThat(reason(file("d.txt", after("", 1_000_000)))).contains("control characters");
    assertThat(reason(file("e.json", after("", 4000)))).contains("not UTF-8");
    assertThat(reason(file("f.txt", REPORT + "\0" + REPORT))).contains("control characters");
  }

  @Test
  void binaryFileCalledJsonLinesGivesRejectionsOnly() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("read", "--format=jsonl", file("a.jsonl", after("", 200_000)));

    assertThat(Json.lines(run)).isNotEmpty().allMatch(line -> line.has("rejected"));
    assertThat(run.code()).isOne();
  }

  @Test
  void encodingsAreTold() throws IOException {
    String text = "“Café talks”, said Zoë Borg of Malta’s ministry on Monday. ".repeat(4).strip();
    for (Charset charset : List.of(UTF_8, UTF_16, UTF_16LE, UTF_16BE)) {
      assertThat(text(file(charset + ".txt", text.getBytes(charset)))).isEqualTo(text);
    }
    byte[] windows = text.getBytes(Charset.forName("windows-1252"));
    assertThat(text(file("w.txt", windows))).isEqualTo(text);
    byte[] utf16Html = ("<html><body><p>" + text + "</p></body></html>").getBytes(UTF_16);
    assertThat(text(file("u.html", utf16Html))).isEqualTo(text);
  }

  @Test
  void mixedEncodingsAreReadAsFarAsTheyGo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("“Ça va”, dit Zoë à l’été. ".repeat(5).getBytes(UTF_8));
    bytes.writeBytes("Zo\u00EB \u0093x\u0094".getBytes(ISO_8859_1));
    bytes.writeBytes(new byte[] {(byte) 0xE2, (byte) 0x80});

    assertThat(text(file("a.txt", bytes.toByteArray()))).startsWith("“Ça va”, dit Zoë");
    assertThat(text(file("b.txt", (REPORT + "caf\u00E9").getBytes(ISO_8859_1)))).endsWith("café");
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() throws IOException {
    String lines =
        """
        {"id":"a","text":"Peace \\ud83d talks \\ude00 \\udc00\\ud800 go \\ud83d\\ude00"}
        {"id":"\\ud800x","title":"\\udfff","text":"Peace"}
        {"id":"c","text":"A \\u0000 B"}
        """;

    CommandLineRun run = CommandLineRun.of("read", "--format=jsonl", file("a.jsonl", lines));

    List<JsonNode> read = Json.lines(run);
    assertThat(read).hasSize(3);
    assertThat(read.getFirst().path("article").path("text").asString(""))
        .isEqualTo("Peace \uFFFD talks \uFFFD \uFFFD\uFFFD go 😀");
    assertThat(run.out().chars().filter(c -> c == '?')).isEmpty();
    assertThat(CommandLineRun.of("explain", file("a.jsonl", lines)).code()).isEqualTo(run.code());
  }

  @Test
  void brokenJsonLinesAreRefusedOneByOne() throws IOException {
    String lines =
        String.join(
            "\n",
            "{\"text\":\"Peace.\"}",
            "{\"text\":",
            "[1,2]",
            "nonsense",
            "{\"text\":5}",
            "{\"text\":\"\"}",
            "{\"text\":\"a\",\"text\":\"b\"}",
            "{\"text\":\"a\"} {\"text\":\"b\"}",
            "{\"text\":\"a\",\"published\":\"yesterday\"}",
            "{\"text\":\"a\",\"language\":\"!!\"}",
            "{\"a\":".repeat(10_000),
            "[".repeat(1_000_000),
            "{\"text\":\"x\",\"deep\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
            "{\"id\":" + "1".repeat(100_000) + ",\"text\":" + "9".repeat(100_000) + "}",
            "{\"text\":\"Peace again.\"}");

    CommandLineRun run = CommandLineRun.of("read", "--format=jsonl", file("a.jsonl", lines));

    List<JsonNode> read = Json.lines(run);
    assertThat(read).hasSize(15);
    assertThat(read.getFirst().has("rejected")).isFalse();
    assertThat(read.getLast().has("rejected")).isFalse();
    assertThat(read.subList(1, 14)).allMatch(line -> line.has("rejected"));
    assertThat(read.subList(1, 14))
        .extracting(line -> line.path("rejected").path("reason").asString(""))
        .allMatch(reason -> reason.contains(":") && reason.length() < 400)
        .noneMatch(reason -> reason.contains("REDACTED") || reason.contains("Exception"));
  }

  @Test
  void aFileOf200MegabytesIsRefusedUnread() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }

    assertThat(reason(large.toString())).contains("209715200 bytes").contains("must not exceed");
    Path nameless = Files.move(large, folder.resolve("large"));
    assertThat(reason(nameless.toString())).contains("must not exceed");
  }

  @Test
  void aLineOf50MegabytesIsRefusedAndTheNextIsRead() throws IOException {
    Path lines = folder.resolve("a.jsonl");
    try (var out = Files.newOutputStream(lines)) {
      out.write("{\"text\":\"".getBytes(UTF_8));
      byte[] block = "word ".repeat(10_000).getBytes(UTF_8);
      for (int i = 0; i < 1_000; i++) {
        out.write(block);
      }
      out.write(("\"}\n{\"id\":\"next\",\"text\":\"" + REPORT.strip() + "\"}\n").getBytes(UTF_8));
    }

    List<JsonNode> read = Json.lines(CommandLineRun.of("read", "--format=jsonl", lines.toString()));

    assertThat(read).extracting(Json::id).containsExactly(lines + ":1", "next");
    assertThat(read.getFirst().path("rejected").path("reason").asString(""))
        .contains("must not exceed");
    assertThat(read.getLast().has("rejected")).isFalse();
    Path text = Files.move(lines, folder.resolve("a.txt"));
    assertThat(reason(text.toString())).contains("must not exceed");
  }

  @Test
  void linksThatLeadNowhereOrInCirclesEndNothing() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports/inner"));
    Files.writeString(reports.resolve("a.txt"), REPORT);
    link(reports.resolve("loop"), folder.resolve("reports"));
    link(reports.resolve("self.txt"), reports.resolve("self.txt"));
    link(reports.resolve("gone.txt"), folder.resolve("gone"));

    CommandLineRun run =
        CommandLineRun.of("read", "--format=jsonl", folder.resolve("reports").toString());

    List<JsonNode> read = Json.lines(run);
    assertThat(read)
        .extracting(line -> Path.of(Json.id(line)).getFileName().toString())
        .containsExactly("a.txt", "gone.txt", "loop", "self.txt");
    assertThat(read.stream().filter(line -> !line.has("rejected"))).hasSize(1);
    assertThat(read.get(1).path("rejected").path("reason").asString("")).contains("link");
    assertThat(CommandLineRun.of("read", reports.resolve("gone.txt").toString()).code()).isOne();
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | SecurityException e) {
      Assumptions.abort("no symbolic links here: " + e);
    }
  }

  @Test
  void aPipeThatNobodyWritesToIsRefusedWithoutWaiting() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    Process made = start("mkfifo", pipe.toString());
    Assumptions.assumeTrue(made.waitFor() == 0, "mkfifo does not work here");

    CommandLineRun inFolder = CommandLineRun.of("read", "--format=jsonl", folder.toString());
    assertThat(inFolder.code()).isOne();

    assertThat(reason(pipe.toString())).contains("not a regular file");
  }

  private static Process start(String... command) {
    try {
      return new ProcessBuilder(command).start();
    } catch (IOException e) {
      return Assumptions.abort("cannot be started here: " + e);
    }
  }

  @Test
  void aFolderWithoutPermissionIsRefusedWhereTheSystemForbidsIt() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("closed"));
    Files.writeString(closed.resolve("a.txt"), REPORT);
    Assumptions.assumeTrue(closed.toFile().setReadable(false), "permissions cannot be set here");
    try {
      Assumptions.assumeFalse(Files.isReadable(closed), "this user may read everything");
      assertThat(reason(closed.toString())).contains("permissions");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void aFolderCalledLikeAReportIsWalked() throws IOException {
    Files.createDirectories(folder.resolve("odd.txt"));
    Files.writeString(folder.resolve("odd.txt/a.txt"), REPORT);

    CommandLineRun run = CommandLineRun.of("read", folder.resolve("odd.txt").toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("odd.txt/a.txt");
  }

  @Test
  void namesThatAreNoPathsAreRefused() {
    for (String name : List.of("", " ", "a\0b", "x".repeat(5_000))) {
      CommandLineRun run = CommandLineRun.of("read", "--format=jsonl", name);
      assertThat(run.code()).as(name).isOne();
      assertThat(Json.lines(run)).singleElement().matches(line -> line.has("rejected"));
    }
  }
}
