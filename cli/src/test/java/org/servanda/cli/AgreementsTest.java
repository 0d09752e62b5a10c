package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AgreementsTest {

  private static final String OWN =
      """
      {"id":"agreement:lorin-pact-2031","title":"Lorin Pact","kind":"ceasefire","date":"2031-05-01",\
      "parties":["country:MLT","Free Army of Lorin"]}
      """;

  private static final String TEXT =
      """
      Article 1
      Malta shall open the road to Lorin by 1 June 2031.

      Article 2
      Neither Party shall lay mines.
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static CommandLineRun agreements(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "agreements";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandLineRun.of(all);
  }

  @Test
  void searchPutsWhatIsCalledSoFirst() {
    CommandLineRun run = agreements("search", "the", "Minsk", "Protocol");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().getFirst()).contains("2014-09-05").contains("minsk-protocol-2014");
  }

  @Test
  void searchThatFindsNothingIsOne() {
    CommandLineRun run = agreements("search", "qqqq");

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void searchHasLinesOfJson() {
    JsonNode line = Json.lines(agreements("search", "--format", "jsonl", "JCPOA")).getFirst();

    assertThat(Json.id(line)).isEqualTo("agreement:jcpoa-2015");
    assertThat(line.path("parties").get(0).asString("")).isEqualTo("country:IRN");
  }

  @Test
  void showTellsNamesPartiesAndSource() {
    CommandLineRun run = agreements("show", "bishkek-protocol-1994");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Bishkek Protocol")
        .contains("also called Bishkek agreement")
        .contains("Armenia (country:ARM)")
        .contains("from pa-x:310");
  }

  @Test
  void showTakesTheIdAsItIsPrinted() {
    CommandLineRun run = agreements("show", "agreement:bishkek-protocol-1994");

    assertThat(run.code()).isZero();
    assertThat(run.lines().getFirst()).isEqualTo("agreement:bishkek-protocol-1994");
  }

  @Test
  void showOfAnUnknownIdIsOneAndSuggests() {
    CommandLineRun run = agreements("show", "bishkek-protocol");

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("no agreement has the id 'bishkek-protocol'");
    assertThat(run.err()).contains("perhaps agreement:bishkek-protocol-1994");
  }

  @Test
  void listTakesPartiesAndAYear() {
    CommandLineRun run = agreements("list", "--party", "farc", "--party", "COL", "--year", "2016");

    assertThat(run.lines()).isNotEmpty().allMatch(line -> line.startsWith("2016-"));
    assertThat(run.out()).contains("colombia-final-agreement-2016");
    assertThat(agreements("list", "--year", "1500").code()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "x", "2016-05", "99999"})
  void aYearThatIsNoneIsTwo(String year) {
    CommandLineRun run = agreements("list", "--year", year);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--year " + year + ": it must be a year");
  }

  @Test
  void entriesOfAUsersFileAreIncluded() throws IOException {
    String own = file("own.jsonl", OWN);

    CommandLineRun run = agreements("search", "--agreements", own, "the Lorin ceasefire");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("agreement:lorin-pact-2031");
    assertThat(agreements("show", "--agreements", own, "lorin-pact-2031").out())
        .contains("Free Army of Lorin (group:free-army-of-lorin)")
        .contains("from " + own);
  }

  @Test
  void checkTellsEveryProblemWithItsLine() throws IOException {
    String own =
        file(
            "own.jsonl",
            OWN + OWN + "{\"id\":\"agreement:x\",\"title\":\"X\",\"kind\":\"pax\"}\n[]\n");
    CommandLineRun run = agreements("check", own);

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(run.err()).contains(own + ":2:").contains(own + ":3:").contains(own + ":4:");
    assertThat(agreements("search", "--agreements", own, "JCPOA").code()).isOne();
  }

  @Test
  void checkOfASoundFileIsZero() throws IOException {
    CommandLineRun run = agreements("check", file("own.jsonl", OWN));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 agreements, no problems");
  }

  @Test
  void checkOfAFileThatIsNotThereIsOne() {
    CommandLineRun run = agreements("check", folder.resolve("none.jsonl").toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("is not there");
  }

  @Test
  void importWritesALineThatCanBeReadAgain() throws IOException {
    String text = file("pact.txt", TEXT);
    CommandLineRun run =
        agreements(
            "import",
            text,
            "--id",
            "lorin-pact-2031",
            "--title",
            "Lorin Pact",
            "--kind",
            "ceasefire",
            "--date",
            "2031-05-01",
            "--parties",
            "MLT;Free Army of Lorin");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    String own = file("own.jsonl", run.out());
    assertThat(agreements("check", own).code()).isZero();
    assertThat(agreements("show", "--agreements", own, "lorin-pact-2031").out())
        .contains("Malta must: open the road to Lorin [due 2031-06-01]")
        .contains("Malta, Free Army of Lorin must not: lay mines")
        .contains("from pact.txt");
  }

  @Test
  void importIntoAFileAppendsAndRefusesAnIdTwice() throws IOException {
    String text = file("pact.txt", TEXT);
    Path own = folder.resolve("own.jsonl");
    String[] command = {
      "import", text, "--id", "lorin-pact-2031", "--title", "Pact", "--into", own.toString()
    };

    assertThat(agreements(command).code()).isZero();
    assertThat(own).content().hasLineCount(1);
    CommandLineRun again = agreements(command);
    assertThat(again.code()).isOne();
    assertThat(again.err()).contains("is the id of line 1 too");
    assertThat(own).content().hasLineCount(1);
  }

  @Test
  void importOfWrongFactsIsOneAndSaysWhich() throws IOException {
    CommandLineRun run =
        agreements(
            "import",
            file("pact.txt", TEXT),
            "--id",
            "x",
            "--title",
            "X",
            "--date",
            "9999",
            "--parties",
            "QQQ");

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("'9999'").contains("'QQQ' is no known country");
  }

  @Test
  void importOfAnEmptyTextIsOne() throws IOException {
    CommandLineRun run = agreements("import", file("a.txt", ""), "--id", "x", "--title", "X");

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("a.txt").contains("is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "show", "list", "check", "import"})
  void helpOfEachCommandHasExamples(String command) {
    CommandLineRun run = agreements(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:").contains("  servanda agreements " + command);
  }

  @Test
  void wrongUseIsTwo() {
    assertThat(agreements().code()).isEqualTo(2);
    assertThat(agreements("show").code()).isEqualTo(2);
    assertThat(agreements("search", "--most", "0", "x").code()).isEqualTo(2);
    assertThat(agreements("import", "x.txt").code()).isEqualTo(2);
  }

  @Test
  void hostileEntriesCannotSteerTheTerminal() throws IOException {
    String steering = "\u202Egrob\u2066\u200F";
    String own =
        file(
            "own.jsonl",
            "{\"id\":\"agreement:x-1\",\"title\":\"%1$s\",\"names\":[\"%1$s\"],\"kind\":\"treaty\"}\n"
                .formatted("Pact " + steering));

    CommandLineRun run = agreements("show", "--agreements", own, "x-1");
    assertThat(run.code()).isZero();
    assertThat(run.out().chars()).noneMatch(c -> Character.getType(c) == Character.FORMAT);
  }
}
