package org.servanda.registerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.article.DateBounds;

class RegisterFileTest {

  record Ship(String id, List<String> names, @Nullable DateBounds built, List<String> ports) {}

  private static final Layout CALLS = Layout.of(Key.needed("port"), Key.text("day"));
  private static final Layout LAYOUT =
      Layout.of(
          Key.needed("id"),
          Key.text("flag"),
          Key.texts("names"),
          Key.text("built"),
          Key.text("same_as"),
          Key.objects("calls", CALLS));

  private static final RegisterFile<Ship> FILE =
      new RegisterFile<>(LAYOUT, id -> id.equals("known"), RegisterFileTest::ship);

  private static Optional<Ship> ship(Row row) {
    Optional<DateBounds> built = row.date("built");
    var _ = row.oneOf("flag", List.of("red", "blue"), "flag");
    List<String> ports = row.rows("calls").stream().map(call -> call.text("port")).toList();
    ports.forEach(row::refersTo);
    return row.isSound()
        ? Optional.of(new Ship(row.text("id"), row.texts("names"), built.orElse(null), ports))
        : Optional.empty();
  }

  private static FileContent<Ship> read(String... lines) throws IOException {
    return FILE.read("ships.jsonl", new StringReader(String.join("\n", lines)));
  }

  private static List<String> problems(String... lines) throws IOException {
    return switch (read(lines)) {
      case FileContent.Entries<Ship> entries -> List.of();
      case FileContent.Refused<Ship>(var problems) ->
          problems.stream().map(Problem::message).toList();
    };
  }

  private static FileContent.Entries<Ship> entries(String... lines) throws IOException {
    return switch (read(lines)) {
      case FileContent.Entries<Ship> entries -> entries;
      case FileContent.Refused<Ship>(var problems) -> throw new AssertionError(problems);
    };
  }

  @Test
  void entriesKeepTheFilesOrderAndBlankLinesAreSkipped() throws IOException {
    var entries =
        entries("\uFEFF{\"id\":\"b\"}\r", "", "  ", "{\"id\":\"a\",\"names\":[\"A\"]}", "");

    assertThat(entries.entries()).extracting(Ship::id).containsExactly("b", "a");
    assertThat(entries.entries().getLast().names()).containsExactly("A");
  }

  @Test
  void emptyFileHasNoEntriesAndNoProblems() throws IOException {
    assertThat(entries("").entries()).isEmpty();
  }

  @Test
  void nullCountsAsNotThere() throws IOException {
    assertThat(entries("{\"id\":\"a\",\"built\":null}").entries())
        .containsExactly(new Ship("a", List.of(), null, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-11-09, 2020-11-09, 2020-11-09"
  })
  void yearsAndMonthsAreBounds(String written, LocalDate earliest, LocalDate latest)
      throws IOException {
    assertThat(entries("{\"id\":\"a\",\"built\":\"" + written + "\"}").entries())
        .extracting(Ship::built)
        .containsExactly(new DateBounds(earliest, latest));
  }

  @ParameterizedTest
  @CsvSource({
    "0000, is not in a year from 1000 to 2200",
    "9999-12-31, is not in a year from 1000 to 2200",
    "2021-02-29, is no day of the calendar",
    "2021-13, is no day of the calendar",
    "2021-1-1, is no date",
    "yesterday, is no date"
  })
  void impossibleDatesAreProblems(String written, String rule) throws IOException {
    assertThat(problems("{\"id\":\"a\",\"built\":\"" + written + "\"}"))
        .singleElement()
        .asString()
        .startsWith("ships.jsonl:1: '%s' %s: ".formatted(written, rule));
  }

  @Test
  void allProblemsOfAllLinesAreTold() throws IOException {
    assertThat(
            problems(
                "{\"id\":\"a\",\"color\":\"red\",\"built\":\"0000\"}",
                "{\"id\":\"b\"",
                "[1]",
                "{\"names\":[\"x\"]}",
                "{\"id\":\"c\",\"names\":\"x\"}",
                "{\"id\":\"d\",\"names\":[\"x\",3]}",
                "{\"id\":\"e\",\"flag\":\"green\"}",
                "{\"id\":\"f\",\"calls\":[{\"prot\":\"a\"}]}",
                "{\"id\":\"f\"}",
                "{\"id\":\"g\"} {}",
                "{\"id\":\"h\",\"id\":\"i\"}",
                "{\"id\":\"j k\"}",
                "{\"id\":\"l\",\"calls\":[{\"port\":\"nowhere\"}]}"))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "ships.jsonl:1: 'color' is no key of these entries: use one of id, flag,"
                            + " names, built, same_as, calls"),
            p -> assertThat(p).contains(":1: '0000'"),
            p -> assertThat(p).contains(":2: ").contains("is not JSON: mend it at column"),
            p -> assertThat(p).contains(":3: '[1]' is not a JSON object"),
            p -> assertThat(p).contains(":4: 'id' is missing or empty"),
            p -> assertThat(p).contains(":5: 'x' is no value for names"),
            p -> assertThat(p).contains(":6: '3' is no value for names"),
            p -> assertThat(p).contains(":7: 'green' is no flag: write one of blue, red"),
            p -> assertThat(p).contains(":8: 'prot' is no key").endsWith("port, day"),
            p -> assertThat(p).contains(":8: 'port' is missing"),
            p -> assertThat(p).contains(":9: 'f' is the id of line 8 too"),
            p -> assertThat(p).contains(":10: ").contains("more than one object"),
            p -> assertThat(p).contains(":11: 'id' stands twice"),
            p -> assertThat(p).contains(":12: 'j k' is no id"),
            p -> assertThat(p).contains(":13: 'nowhere' is the id of nobody"));
  }

  @Test
  void idsMayReferToLaterLinesAndToWhatWasKnown() throws IOException {
    assertThat(
            problems(
                "{\"id\":\"a\",\"calls\":[{\"port\":\"b\"},{\"port\":\"known\"}]}",
                "{\"id\":\"b\"}"))
        .isEmpty();
  }

  @Test
  void sameAsIsFollowedToItsEnd() throws IOException {
    assertThat(
            entries(
                    "{\"id\":\"a\",\"same_as\":\"b\"}",
                    "{\"id\":\"b\",\"same_as\":\"c\"}",
                    "{\"id\":\"c\"}",
                    "{\"id\":\"d\",\"same_as\":\"known\"}")
                .sameAs())
        .isEqualTo(Map.of("a", "c", "b", "c", "d", "known"));
  }

  @Test
  void sameAsNobodyIsAProblem() throws IOException {
    assertThat(problems("{\"id\":\"a\"}", "{\"id\":\"b\",\"same_as\":\"x\"}"))
        .singleElement()
        .asString()
        .startsWith("ships.jsonl:2: 'x' is the id of nobody");
  }

  @Test
  void eachCircleOfSameAsIsToldOnce() throws IOException {
    assertThat(
            problems(
                "{\"id\":\"in\",\"same_as\":\"a\"}",
                "{\"id\":\"a\",\"same_as\":\"b\"}",
                "{\"id\":\"b\",\"same_as\":\"a\"}",
                "{\"id\":\"self\",\"same_as\":\"self\"}"))
        .satisfiesExactly(
            p -> assertThat(p).startsWith("ships.jsonl:2: 'a > b > a' goes in a circle"),
            p -> assertThat(p).startsWith("ships.jsonl:4: 'self > self' goes in a circle"));
  }

  @Test
  void longChainsAreFollowedInATimeThatGrowsWithThem() throws IOException {
    int length = 100_000;
    String chain =
        IntStream.range(0, length)
            .mapToObj(i -> "{\"id\":\"n%d\",\"same_as\":\"n%d\"}".formatted(i, i + 1))
            .collect(Collectors.joining("\n"));

    assertThat(entries(chain, "{\"id\":\"n%d\"}".formatted(length)).sameAs())
        .hasSize(length)
        .containsEntry("n0", "n" + length);
  }

  @Test
  void lineThatIsTooLongIsAProblemAndTheNextIsRead() throws IOException {
    String huge = "{\"id\":\"" + "x".repeat(RegisterFile.LONGEST_LINE) + "\"}";

    assertThat(problems(huge, "{}"))
        .satisfiesExactly(
            p ->
                assertThat(p)
                    .startsWith("ships.jsonl:1: ")
                    .contains("is longer than")
                    .hasSizeLessThan(300),
            p -> assertThat(p).startsWith("ships.jsonl:2: 'id' is missing"));
  }

  @Test
  void deepNestingIsAProblemNotAFailure() throws IOException {
    assertThat(problems("{\"id\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
        .isNotEmpty();
  }

  @Test
  void lettersThatCannotBeReadOrShownAreProblems() throws IOException {
    assertThat(
            problems(
                "{\"id\":\"a\",\"names\":[\"Jos\uFFFD\"]}",
                "{\"id\":\"b\",\"names\":[\"\\u001b[31mred\"]}"))
        .satisfiesExactly(
            p -> assertThat(p).contains("save the file as UTF-8"),
            p -> assertThat(p).contains("control characters").doesNotContain("\u001b"));
  }

  @Test
  void whatIsBeyondTheMostProblemsIsCounted() throws IOException {
    assertThat(problems("{}\n".repeat(3 * RegisterFile.MOST_PROBLEMS)))
        .hasSize(RegisterFile.MOST_PROBLEMS)
        .last()
        .asString()
        .contains("'2001 more' problems are not shown");
  }

  @Test
  void layoutWithoutIdIsRefused() {
    assertThatThrownBy(
            () -> new RegisterFile<>(Layout.of(Key.text("id")), id -> false, row -> Optional.of(1)))
        .hasMessageContaining("an entry needs an id");
  }
}
