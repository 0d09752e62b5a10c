package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReadingTest {

  private static final String REPORT =
      "The foreign minister of Malta, Ida Borg, said on Monday that talks would go on.\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void jsonLinesStandInTheOrderOfTheInputWhateverTheThreads() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("read", "--format=jsonl", "--threads=4"));
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      files.add(file("%02d.txt".formatted(i), i % 7 == 3 ? "" : REPORT.repeat(1 + (39 - i) * 3)));
    }
    arguments.addAll(files);

    CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));

    assertThat(Json.lines(run)).extracting(Json::id).containsExactlyElementsOf(files);
    assertThat(Json.lines(run).get(3).path("rejected").path("reason").asString(""))
        .startsWith("is empty");
    assertThat(run.code()).isOne();
  }

  @Test
  void threadsChangeNothingInTheOutput() throws IOException {
    for (int i = 0; i < 12; i++) {
      file("%02d.txt".formatted(i), REPORT.repeat(i + 1));
    }
    String one = CommandLineRun.of("read", "--threads=1", folder.toString()).out();

    assertThat(CommandLineRun.of("read", "--threads=5", folder.toString()).out()).isEqualTo(one);
  }

  @Test
  void aBadJsonLineIsRejectedInItsPlace() throws IOException {
    String good = "\"text\":\"" + REPORT.strip() + "\"}\n";
    String file = file("a.jsonl", "{" + good + "{\"txt\":1}\n{\"id\":\"c\"," + good);

    List<JsonNode> read = Json.lines(CommandLineRun.of("read", "--format", "jsonl", file));

    assertThat(read).extracting(Json::id).containsExactly(file + ":1", file + ":2", "c");
    assertThat(read.get(1).path("rejected").path("reason").asString(""))
        .contains("has no \"text\"");
  }

  @Test
  void offsetsOfPlainTextTakenAsIsCountTheCodePointsOfTheFile() throws IOException {
    String text =
        "😀😀 Peace 🕊\r\n\r\n  The foreign minister of Malta, Ida Borg, said:\r\n “Talks 🤝 go"
            + " on.” She left on Monday.\r\n";
    String file = file("a.txt", "\uFEFF" + text);

    JsonNode line =
        Json.lines(CommandLineRun.of("read", "--as-is", "--format=jsonl", file)).getFirst();

    int[] codePoints = text.codePoints().toArray();
    assertThat(line.path("article").path("text").asString("")).isEqualTo(text);
    assertThat(Json.spans(line.path("mentions")))
        .extracting(span -> words(codePoints, span))
        .contains("Ida Borg");
    assertThat(Json.spans(line.path("attributions").path(0).path("content")))
        .extracting(span -> words(codePoints, span))
        .contains("“Talks 🤝 go on.”");
    assertThat(Json.spans(line.path("times")))
        .extracting(span -> words(codePoints, span))
        .containsExactly("Monday");
  }

  @Test
  void aTextInAnotherLanguageIsNamedAndNotRead() throws IOException {
    String file =
        file(
            "a.txt",
            "Le ministre a déclaré mardi que le pont serait rouvert aux deux parties avant la fin"
                + " de la semaine, selon l'agence nationale.");

    assertThat(CommandLineRun.of("read", file).out())
        .contains("not read: the text is in French (fr)");
  }

  private static String words(int[] codePoints, JsonNode span) {
    int start = span.path("start").asInt();
    return new String(codePoints, start, span.path("end").asInt() - start);
  }

  @Test
  void foldersAreReadInTheOrderOfTheirNames() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    file("b/c/2.txt", REPORT);
    file("b/1.html", "<article><p>" + REPORT.repeat(3) + "</p></article>");
    file("a.txt", REPORT);
    file("picture.png", "no report");
    file(".hidden.txt", REPORT);

    CommandLineRun run = CommandLineRun.of("read", "--format", "jsonl", folder.toString());

    assertThat(Json.lines(run))
        .extracting(Json::id)
        .extracting(id -> id.substring(folder.toString().length() + 1))
        .containsExactly("a.txt", "b/1.html", "b/c/2.txt");
    assertThat(run.code()).isZero();
  }

  @Test
  void standardInputIsReadWhateverItHolds() {
    assertThat(CommandLineRun.fed(REPORT, "read", "-").out()).contains("stdin").contains("Ida");
    assertThat(CommandLineRun.fed("<html><p>" + REPORT, "read", "-").out()).contains("Ida Borg");
    String lines = "{\"id\":\"x\",\"text\":\"%s\"}\n".formatted(REPORT.strip()).repeat(3);
    assertThat(CommandLineRun.fed(lines, "read", "--format=jsonl", "-").lines()).hasSize(3);
  }

  @Test
  void emptyStandardInputIsRejected() {
    CommandLineRun run = CommandLineRun.fed("", "read", "-");

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("stdin").contains("is empty");
  }

  @Test
  void standardInputIsRestored() {
    var before = System.in;
    CommandLineRun.fed(REPORT, "read", "-");

    assertThat(System.in).isSameAs(before);
  }

  @Test
  void jsonHasAllItsBytesInUtf8() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("read", "--format=jsonl", file("é–😀.txt", "“Žižek” said Ida 😀.\n"));

    assertThat(run.out().getBytes(StandardCharsets.UTF_8).length).isPositive();
    assertThat(Json.lines(run).getFirst().path("article").path("text").asString(""))
        .isEqualTo("“Žižek” said Ida 😀.");
    assertThat(Json.id(Json.lines(run).getFirst())).endsWith("é–😀.txt");
  }

  @Test
  void thousandsOfLinesPassThroughOneByOne() throws IOException {
    String lines =
        String.join(
            "\n",
            IntStream.range(0, 2_000).mapToObj(i -> "{\"text\":\"Peace " + i + ".\"}").toList());

    CommandLineRun run = CommandLineRun.of("read", "--format=jsonl", file("a.jsonl", lines));

    assertThat(run.lines()).hasSize(2_000);
    assertThat(run.lines().get(1_999)).contains("Peace 1999.");
  }
}
