package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

  private static final String RUIZ =
      "{\"id\":\"person:ana-ruiz\",\"name\":\"Ana Ruiz\",\"kind\":\"person\",\"terms\":[{\"office\":"
          + "\"foreign-minister\",\"of\":\"country:MLT\",\"start\":\"2024-03\",\"end\":\">2025-01\"}]}";

  @TempDir private Path folder;

  private String file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("own.jsonl"), String.join("\n", lines)).toString();
  }

  @Test
  void searchFindsOverSpellings() {
    CommandLineRun run = CommandLineRun.of("actors", "search", "Sergei", "Lavrov");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("person:Q58217  Sergey Lavrov  foreign-minister of country:RUS");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void searchShowsAtMostSoMany() {
    assertThat(CommandLineRun.of("actors", "search", "--most", "3", "mohammed").lines()).hasSize(3);
    assertThat(CommandLineRun.of("actors", "search", "--most", "0", "x").code()).isEqualTo(2);
  }

  @Test
  void searchForNobodyIsOneAndSaysSo() {
    CommandLineRun run = CommandLineRun.of("actors", "search", "zxqvw\u001b[31m");

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nobody found for zxqvw").doesNotContain("\u001b");
  }

  @Test
  void showTellsNamesTermsAndSource() {
    CommandLineRun run = CommandLineRun.of("actors", "show", "country:ARM", "person:Q58217");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Armenia")
        .contains("Yerevan")
        .contains("Q399")
        .contains("foreign-minister of country:RUS, 2004-03-09 to at least 2025-09")
        .contains("Wikidata (CC0)");
  }

  @Test
  void showOfNobodyIsOneAndShowsTheOthers() {
    CommandLineRun run = CommandLineRun.of("actors", "show", "country:QQQ", "country:ARM");

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("Armenia");
    assertThat(run.err()).contains("country:QQQ is the id of nobody");
  }

  @Test
  void listIsOfAKindAndACountry() {
    CommandLineRun groups = CommandLineRun.of("actors", "list", "--kind", "group");
    CommandLineRun georgia =
        CommandLineRun.of("actors", "list", "--country", "GEO", "--format", "jsonl");

    assertThat(groups.out()).contains("organization:hamas").doesNotContain("country:");
    assertThat(Json.lines(georgia))
        .extracting(Json::id)
        .contains("country:GEO", "person:Q43330")
        .doesNotContain("country:ARM");
  }

  @Test
  void unknownKindsAndCountriesAreWrongUse() {
    CommandLineRun kind = CommandLineRun.of("actors", "list", "--kind", "ship");
    CommandLineRun country = CommandLineRun.of("actors", "list", "--country", "QQQ");

    assertThat(kind.code()).isEqualTo(2);
    assertThat(kind.err()).contains("--kind ship").contains("armed-force");
    assertThat(country.code()).isEqualTo(2);
    assertThat(country.err()).contains("--country QQQ");
  }

  @Test
  void entriesOfAFileAreIncluded() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("actors", "show", "person:ana-ruiz", "--actors", file(RUIZ));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("foreign-minister of country:MLT, 2024-03 to at least 2025-01")
        .contains("own.jsonl");
  }

  @Test
  void linesOfJsonCanBeReadAgain() throws IOException {
    String all = CommandLineRun.of("actors", "list", "--format", "jsonl").out();
    CommandLineRun run = CommandLineRun.of("actors", "check", file(all.strip()));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("sound, ").contains(" entries");
  }

  @Test
  void checkReportsAllProblemsOnALineEach() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "actors",
            "check",
            file(
                "{\"id\":\"person:a\",\"name\":\"A\",\"kind\":\"ship\"}",
                "{\"id\":\"a\",\"name\":\"A\",\"kind\":\"person\",\"wikidata\":\"12\"}",
                "{\"id\":\"person:c\",\"name\":\"C\",\"kind\":\"person\",\"terms\":[{\"office\":\"boss\",\"of\":"
                    + "\"country:QQQ\",\"start\":\"2020\",\"end\":\"2019\"}]}",
                "{\"id\":\"person:d\",\"name\":\"D\",\"kind\":\"person\",\"same_as\":\"person:d\"}"));

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .satisfiesExactly(
            p -> assertThat(p).contains(":1: 'ship' is no kind of actor"),
            p -> assertThat(p).contains(":2: 'a' is no id of a person: let it start with person:"),
            p -> assertThat(p).contains(":2: '12' is no Wikidata item"),
            p -> assertThat(p).contains(":3: 'boss' is no office"),
            p -> assertThat(p).contains(":3: '2020 to 2019' ends before it starts"),
            p -> assertThat(p).contains(":3: 'country:QQQ' is the id of nobody"),
            p -> assertThat(p).contains(":4: 'person:d > person:d' goes in a circle"));
  }

  @Test
  void fileWithProblemsIsNotUsed() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("actors", "search", "lavrov", "--actors", file(RUIZ, "{}"));

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("own.jsonl:2: 'id' is missing");
  }

  @Test
  void fileThatIsNotThereOrNotUtf8IsSaid() throws IOException {
    Path latin =
        Files.write(
            folder.resolve("latin.jsonl"),
            "{\"id\":\"person:j\",\"name\":\"José\",\"kind\":\"person\"}"
                .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(CommandLineRun.of("actors", "check", "none.jsonl").err()).contains("is not a file");
    assertThat(CommandLineRun.of("actors", "check", latin.toString()).err())
        .contains("save the file as UTF-8");
  }

  @Test
  void hundredThousandEntriesAreReadInSeconds() throws IOException {
    String lines =
        IntStream.range(0, 100_000)
            .mapToObj(i -> RUIZ.replace("ana-ruiz", "ana-ruiz-" + i))
            .collect(Collectors.joining("\n"));
    long start = System.nanoTime();
    CommandLineRun run = CommandLineRun.of("actors", "check", file(lines));

    assertThat(run.out()).contains("sound, 100000 entries");
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "show", "list", "check"})
  void helpOfEachCommandHasExamples(String command) {
    CommandLineRun run = CommandLineRun.of("actors", command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:").contains("  servanda actors " + command);
  }

  @Test
  void noCommandIsTwoAndSaysWhichThereAre() {
    assertThat(CommandLineRun.of("actors").err()).contains("say search, show, list or check");
    assertThat(CommandLineRun.of("actors").code()).isEqualTo(2);
  }
}
