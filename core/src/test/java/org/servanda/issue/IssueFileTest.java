package org.servanda.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servanda.registerfile.FileContent;
import org.servanda.registerfile.Problem;

class IssueFileTest {

  private static final Issues ISSUES = Issues.load();

  private static FileContent<IssueEntry> read(String text) throws IOException {
    return new IssueFile(ISSUES).read("own.jsonl", new StringReader(text));
  }

  private static Issues with(String text) throws IOException {
    return ISSUES.with((FileContent.Entries<IssueEntry>) read(text));
  }

  private static List<String> problems(String text) throws IOException {
    return ((FileContent.Refused<IssueEntry>) read(text))
        .problems().stream().map(Problem::message).toList();
  }

  private static Optional<String> of(Issues issues, String words) {
    return issues.ofForms(Arrays.asList(words.split(" "))).map(Issue::id);
  }

  @Test
  void aFileAddsAnIssue() throws IOException {
    Issues own =
        with(
            """
            {"id":"lighthouses","name":"lighthouses","words":["lighthouse","fog horn"],"hints":["lamp"]}
            """);

    assertThat(of(own, "the fog horns of the strait")).contains("lighthouses");
    assertThat(of(own, "a lamp")).contains("lighthouses");
    assertThat(own.issue("lighthouses")).contains(new Issue("lighthouses", "lighthouses"));
  }

  @Test
  void aFileAddsWordsToAnIssueAndCanNameItAnew() throws IOException {
    Issues own =
        with(
            """
            {"id":"prisoners","name":"people held","words":["students in the tower"]}
            """);

    assertThat(of(own, "students in the tower")).contains("prisoners");
    assertThat(of(own, "prisoners")).contains("prisoners");
    assertThat(own.issue("prisoners").map(Issue::name)).contains("people held");
  }

  @Test
  void aWordOfAnotherIssueBecomesTheAddedOnes() throws IOException {
    Issues own =
        with(
            """
            {"id":"dams","name":"dams","words":["dams"]}
            """);

    assertThat(of(own, "the dam")).contains("dams");
    assertThat(of(own, "the reservoir")).contains("resources");
  }

  @Test
  void allProblemsAreToldAtOnce() throws IOException {
    assertThat(
            problems(
                """
                {"id":"Fish-Stocks","name":"fish","words":["cod"]}
                {"id":"fog","words":["fog"]}
                {"id":"fog","name":"fog","words":["mist"]}
                {"id":"haze","name":"haze"}
                {"id":"rain","name":"rain","words":["of the","Mists"],"colour":"grey"}
                {"id":"prisoners"}
                """))
        .satisfiesExactlyInAnyOrder(
            problem -> assertThat(problem).contains(":1:", "'Fish-Stocks' is no id of an issue"),
            problem -> assertThat(problem).contains(":2:", "is a new issue without a name"),
            problem -> assertThat(problem).contains(":3:", "is the id of line 2 too"),
            problem -> assertThat(problem).contains(":4:", "has no words"),
            problem -> assertThat(problem).contains(":5:", "'of the' is not one to 4 words"),
            problem -> assertThat(problem).contains(":5:", "'Mists' stands on line 3 already"),
            problem -> assertThat(problem).contains(":5:", "'colour' is no key"),
            problem -> assertThat(problem).contains(":6:", "has no words"));
  }
}
