package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GroupTest {

  private static final String TALKS =
      "NAIROBI - Somali Foreign Minister Yusuf Warsame met his Kenyan counterpart Peter Ochieng in Nairobi on 4 March"
          + " 2031. They agreed to open the border crossing at Mandera. “Traders have waited almost two years for this"
          + " paper,” Warsame said.\n";

  private static final String AGAIN =
      "MOGADISHU - Kenya and Somalia will reopen the crossing at Mandera, Foreign Minister Peter Ochieng said after he"
          + " met Yusuf Warsame in Nairobi on 4 March 2031. Warsame said that traders had waited almost a year and a"
          + " half for this paper.\n";

  private static final String CATTLE =
      "Herders drive their cattle to lower pastures, since the first snow has fallen at Tashbulak.\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void linesHaveTheMembersAndWhatTheyShare() throws IOException {
    String one = file("a.txt", TALKS);
    String other = file("b.txt", AGAIN);
    String third = file("c.txt", CATTLE);

    CommandLineRun run = CommandLineRun.of("group", "--format", "jsonl", third, other, one);

    assertThat(run.code()).isZero();
    List<JsonNode> groups = Json.lines(run);
    assertThat(groups).hasSize(2);
    JsonNode talks = groups.getFirst();
    assertThat(talks.path("members")).extracting(Json::id).containsExactly(one, other);
    assertThat(talks.path("article_count").asInt()).isEqualTo(2);
    assertThat(talks.path("meetings")).hasSize(1);
    assertThat(talks.path("utterances")).hasSize(1);
  }

  @Test
  void textNamesMembersMeetingsAndWhatDisagrees() throws IOException {
    CommandLineRun run = CommandLineRun.of("group", file("a.txt", TALKS), file("b.txt", AGAIN));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2 articles, 2 independent sources")
        .contains("a.txt")
        .contains("meeting talks: ")
        .contains("disagrees: almost two years | almost a year and a half");
  }

  @Test
  void theOrderOfTheInputsChangesNothing() throws IOException {
    String one = file("a.txt", TALKS);
    String other = file("b.txt", AGAIN);
    String third = file("c.txt", CATTLE);

    assertThat(CommandLineRun.of("group", "--format", "jsonl", one, other, third).out())
        .isEqualTo(CommandLineRun.of("group", "--format", "jsonl", third, one, other).out());
  }

  @Test
  void theSameFileManyTimesIsOneSource() throws IOException {
    String one = file("a.txt", TALKS);
    String[] arguments = new String[102];
    Arrays.fill(arguments, one);
    arguments[0] = "group";
    arguments[1] = "--format=jsonl";

    JsonNode group = Json.lines(CommandLineRun.of(arguments)).getFirst();

    assertThat(group.path("article_count").asInt()).isEqualTo(100);
    assertThat(group.path("independent_source_count").asInt()).isOne();
  }

  @Test
  void whatCannotBeReadIsSaidAfterTheGroups() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("group", "--format=jsonl", file("a.txt", ""), file("b.txt", TALKS));

    assertThat(run.code()).isOne();
    assertThat(Json.lines(run)).hasSize(2);
    assertThat(Json.lines(run).getLast().path("rejected").path("reason").asString(""))
        .contains("is empty");
  }

  @Test
  void nothingFoundIsSaid() {
    CommandLineRun run = CommandLineRun.of("group", folder.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("no reports found in " + folder);
  }
}
