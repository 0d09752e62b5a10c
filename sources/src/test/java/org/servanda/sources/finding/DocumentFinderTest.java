package org.servanda.sources.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.article.Document;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;
import org.servanda.sources.Limits;

class DocumentFinderTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Limits SMALL = new Limits(2_000, 200, 1_000);

  @TempDir private Path folder;

  @Test
  void foldersAreReadInNameOrderAndOtherFilesPassedOver() throws IOException {
    write("b/2.txt", "two");
    write("b/1.html", "<p>one");
    write("a.txt", "a");
    write("c", "no extension");
    write(".hidden.txt", "hidden");
    write(".git/x.txt", "hidden");
    write("notes.md", "# notes");
    write("picture.PNG", "png");
    write("z.ndjson", "{\"text\":\"z\"}\n");

    assertThat(ids(find(folder.toString())))
        .containsExactly("a.txt", "b/1.html", "b/2.txt", "c", "z.ndjson:1");
  }

  @Test
  void documentsCarryBytesTypeAndTimeOfReceipt() throws IOException {
    write("a.htm", "<p>one\r\n");

    Document document = ready(find(folder.resolve("a.htm").toString()).getFirst());

    assertThat(document.mediaType()).isEqualTo(MediaType.HTML);
    assertThat(document.received()).isEqualTo(NOW);
    assertThat(document.content().toArray()).isEqualTo("<p>one\r\n".getBytes(UTF_8));
    assertThat(document.address()).isEqualTo(document.id());
  }

  @Test
  void jsonLinesAreNamedByThemselvesOrByTheirLine() throws IOException {
    write(
        "x.jsonl",
        "{\"id\":\"own\",\"url\":\"https://courier.example/1\"}\r\n\n   \n{\"id\":\" \"}\n{\"id\":17}"
            + "\n{broken\n{\"text\":\""
            + "x".repeat(300)
            + "\"}\nlast");
    List<Found> found = find(folder.resolve("x.jsonl").toString());

    assertThat(ids(found))
        .containsExactly("own", "x.jsonl:4", "17", "x.jsonl:6", "x.jsonl:7", "x.jsonl:8");
    assertThat(ready(found.getFirst()).address()).isEqualTo("https://courier.example/1");
    assertThat(reason(found.get(4)))
        .contains("the line has 311 bytes")
        .contains("must not exceed 200");
    assertThat(ready(found.getLast()).content().toArray()).isEqualTo("last".getBytes(UTF_8));
  }

  @Test
  void jsonFileHoldsOneObjectOrOneOnEachLine() throws IOException {
    write("lines.json", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    write("one.json", "{\n  \"text\": \"a\"\n}\n");

    assertThat(ids(find(folder.toString())))
        .containsExactly("lines.json:1", "lines.json:2", "one.json");
  }

  @Test
  void largeFileIsRefusedWithValueRuleAndRemedy() throws IOException {
    write("large.txt", "x".repeat(2_001));

    assertThat(reason(find(folder.toString()).getFirst()))
        .isEqualTo(
            "has 2001 bytes: a document must not exceed 2000 bytes; cut it up or raise the limit");
  }

  @Test
  void endlessLineIsSkippedWithoutBeingHeld() {
    long length = 300_000_000;
    DocumentFinder finder =
        new DocumentFinder(SMALL, InstantSource.fixed(NOW), () -> new LongLine(length));
    List<Found> found = all(finder.find(List.of("-")));

    assertThat(found).hasSize(2);
    assertThat(reason(found.getFirst())).contains("300000010 bytes");
    assertThat(ids(found).getLast()).isEqualTo("stdin:2");
  }

  @Test
  void linksThatLeadBackAreRefused() throws IOException {
    write("a/1.txt", "one");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    List<Found> found = find(folder.toString());

    assertThat(ids(found)).containsExactly("a/1.txt", "a/loop", "b", "gone.txt");
    assertThat(reason(found.get(1))).contains("which is read already");
    assertThat(reason(found.get(3))).contains("leads nowhere");
  }

  @Test
  void manyFoldersLinkedToEachOtherEndTheWalk() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("d" + i + "/" + i + ".txt", "text");
    }
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        Files.createSymbolicLink(folder.resolve("d" + i + "/to" + j), folder.resolve("d" + j));
      }
    }

    List<Found> found = find(folder.toString());

    assertThat(found.stream().filter(Found.Ready.class::isInstance)).hasSize(12);
    assertThat(found).hasSizeLessThan(200);
  }

  @Test
  void unreadableFileIsRefusedAndTheNextOneRead() throws IOException {
    write("a.txt", "secret");
    write("b.txt", "open");
    Files.setPosixFilePermissions(
        folder.resolve("a.txt"), PosixFilePermissions.fromString("-wx------"));
    assumeTrue(!Files.isReadable(folder.resolve("a.txt")), "this user may read everything");

    assertThat(find(folder.toString()))
        .satisfiesExactly(
            first -> assertThat(reason(first)).contains("check its permissions"),
            second -> assertThat(ids(List.of(second))).containsExactly("b.txt"));
  }

  @Test
  void whatIsNotThereIsRefused() {
    List<Found> found = find(folder.resolve("missing.txt").toString(), " ", "a\0b");

    assertThat(found).hasSize(3).allMatch(Found.Refused.class::isInstance);
    assertThat(reason(found.getFirst())).contains("no such file");
  }

  @Test
  void namedFileIsReadWhateverItsExtension() throws IOException {
    write("page.bak", "<!DOCTYPE html><p>text");
    write("report.md", "A report.");
    List<Found> found =
        find(folder.resolve("page.bak").toString(), folder.resolve("report.md").toString());

    assertThat(found)
        .extracting(one -> ready(one).mediaType())
        .containsExactly(MediaType.HTML, MediaType.PLAIN_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"a\"}                       | JSON",
        "{\"text\":                             | JSON",
        "<html><body>a                          | HTML",
        "<?xml version='1.0'?> <html><p>a       | HTML",
        "<!-- saved page --><div class='a'>a    | HTML",
        "< 5 per cent of the voters             | PLAIN_TEXT",
        "{curly} A report.                      | PLAIN_TEXT",
        "A report.                              | PLAIN_TEXT"
      })
  void standardInputIsTakenByItsFirstBytes(String input, MediaType type) {
    Found found = all(finder(input).find(List.of("-"))).getFirst();

    assertThat(ready(found).mediaType()).isEqualTo(type);
    assertThat(found).extracting(DocumentFinderTest::id).isEqualTo("stdin");
  }

  @Test
  void standardInputMayHoldJsonLines() {
    assertThat(ids(all(finder("{\"id\":\"x\"}\n{\"text\":1}\n").find(List.of("-")))))
        .containsExactly("x", "stdin:2");
  }

  @Test
  void countIsKnownUnlessOnlyReadingTells() throws IOException {
    write("a.txt", "a");
    write("b/c.html", "c");
    write("d.md", "d");

    assertThat(finder("").count(List.of(folder.toString()))).hasValue(2);
    assertThat(finder("").count(List.of("-"))).isEmpty();
    write("e.jsonl", "");
    assertThat(finder("").count(List.of(folder.toString()))).isEmpty();
  }

  @Test
  void nothingIsOpenedBeforeItIsAskedFor() throws IOException {
    write("a.txt", "a");
    write("b.txt", "b");
    try (Findings findings = finder("").find(List.of(folder.toString()))) {
      findings.next();
      Files.delete(folder.resolve("b.txt"));

      assertThat(findings.next()).isInstanceOf(Found.Refused.class);
      assertThat(findings.hasNext()).isFalse();
    }
  }

  /** A line that no memory would hold, then a short one. */
  private static final class LongLine extends InputStream {
    private static final byte[] START = "{\"text\":\"x".getBytes(UTF_8);
    private static final byte[] END = "\n{\"text\":\"y\"}".getBytes(UTF_8);
    private final long length;
    private long position;

    LongLine(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      long at = position++;
      if (at < START.length) {
        return START[(int) at];
      }
      long after = at - START.length - length;
      return after < 0 ? 'x' : after < END.length ? END[(int) after] : -1;
    }

    @Override
    public int read(byte[] block, int offset, int count) {
      boolean inside = position >= START.length && position + count < START.length + length;
      if (inside) {
        Arrays.fill(block, offset, offset + count, (byte) 'x');
        position += count;
        return count;
      }
      int one = read();
      if (one < 0) {
        return -1;
      }
      block[offset] = (byte) one;
      return 1;
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static DocumentFinder finder(String input) {
    return new DocumentFinder(
        SMALL, InstantSource.fixed(NOW), () -> new ByteArrayInputStream(input.getBytes(UTF_8)));
  }

  private static List<Found> find(String... inputs) {
    return all(finder("").find(List.of(inputs)));
  }

  private static List<Found> all(Findings findings) {
    List<Found> found = new ArrayList<>();
    findings.forEachRemaining(found::add);
    return found;
  }

  private List<String> ids(List<Found> found) {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return found.stream().map(one -> id(one).replace(prefix, "")).toList();
  }

  private static String id(Found found) {
    return switch (found) {
      case Found.Ready(Document document) -> document.id();
      case Found.Refused(Intake.Rejected rejected) -> rejected.id();
    };
  }

  private static Document ready(Found found) {
    return switch (found) {
      case Found.Ready(Document document) -> document;
      case Found.Refused(Intake.Rejected rejected) ->
          throw new AssertionError("refused: " + rejected);
    };
  }

  private static String reason(Found found) {
    return switch (found) {
      case Found.Ready(Document document) -> throw new AssertionError("found " + document.id());
      case Found.Refused(Intake.Rejected rejected) -> rejected.reason();
    };
  }
}
