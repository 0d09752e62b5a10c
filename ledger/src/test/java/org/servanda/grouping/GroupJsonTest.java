package org.servanda.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GroupJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String ONE =
      "Maltese Foreign Minister Ida Borg met her Libyan counterpart Salem Uld Bachir in Valletta on 4 March 2031."
          + " “😀 Twenty-five boats have waited almost two years for this paper,” Borg said.";

  private static final String OTHER =
      "(AFP) Malta and Libya agreed on fishing boats when Ida Borg met Salem Uld Bachir in Valletta on 4 March 2031."
          + " Borg said that 30 boats had waited almost a year and a half for this paper.";

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GroupJson.class.getResourceAsStream(GroupJson.SCHEMA))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }
  }

  private static List<Group> groups() {
    return Reports.grouped(
        Reports.read("a", "Valletta Post", LocalDate.of(2031, 3, 5), ONE),
        Reports.read("b", "Tripoli Star", null, OTHER),
        Reports.read("c", "Tripoli Sun", null, OTHER));
  }

  @Test
  void eachLineIsAsTheSchemaSays() throws IOException {
    for (Group group : groups()) {
      assertThat(schema().validate(new GroupJson().line(group), InputFormat.JSON)).isEmpty();
    }
    Group alone = Reports.grouped(Reports.read("d", "Snow fell.")).getFirst();
    assertThat(schema().validate(new GroupJson().line(alone), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aGroupCountsItsArticlesAndNamesTheOrigin() {
    JsonNode line = MAPPER.readTree(new GroupJson().line(groups().getFirst()));

    assertThat(line.path("article_count").asInt()).isEqualTo(3);
    assertThat(line.path("independent_source_count").asInt()).isEqualTo(2);
    assertThat(line.path("origin").asString("")).isEqualTo("Agence France-Presse");
    assertThat(line.path("members").get(2).path("copy_of").asString("")).isEqualTo("b");
    assertThat(line.path("why").path("copies").asInt()).isOne();
  }

  @Test
  void offsetsOfPiecesCountCodePointsOfTheWordings() {
    JsonNode line = MAPPER.readTree(new GroupJson().line(groups().getFirst()));
    JsonNode utterance = line.path("utterances").get(0);
    int[] first =
        utterance.path("wordings").get(0).path("text").asString("").codePoints().toArray();

    JsonNode pieces = utterance.path("alignments").get(0).path("pieces");
    assertThat(pieces).isNotEmpty();
    for (JsonNode piece : pieces) {
      if (piece.has("first")) {
        int start = piece.path("first").path("start").asInt();
        int end = piece.path("first").path("end").asInt();
        assertThat(new String(first, start, end - start))
            .isEqualTo(piece.path("first").path("text").asString(""));
      }
    }
    assertThat(pieces).anyMatch(piece -> piece.path("type").asString("").equals("disagreement"));
  }

  @Test
  void theIdHangsOnTheMembersAlone() {
    assertThat(groups().getFirst().id()).isEqualTo(groups().getFirst().id());
    assertThat(Reports.grouped(Reports.read("a", ONE)).getFirst().id())
        .isNotEqualTo(groups().getFirst().id());
  }
}
