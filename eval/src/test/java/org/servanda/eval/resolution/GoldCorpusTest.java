package org.servanda.eval.resolution;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.article.Publication;
import org.servanda.eval.shared.Docs;
import org.servanda.text.Span;

class GoldCorpusTest {

  private static final Path FOLDER =
      Docs.FOLDER.resolveSibling(ResolutionMeasurement.FOLDER).normalize();

  @TempDir private Path folder;

  private GoldCorpus corpusOf(String text, String table) throws IOException {
    for (String part : List.of("dev", "held")) {
      Files.createDirectories(folder.resolve(part));
      Files.writeString(folder.resolve(part).resolve("a.txt"), text);
      Files.writeString(folder.resolve(part).resolve("a.tsv"), table);
    }
    return GoldCorpus.read(folder);
  }

  private static List<GoldMention> mentions(List<GoldReport> reports) {
    return reports.stream().flatMap(report -> report.mentions().stream()).toList();
  }

  @Test
  void offsetsAreCountedInCodePoints() throws IOException {
    GoldCorpus corpus = corpusOf("🕊 Chad spoke.", "2\t6\tChad\tcountry\tcountry:TCD\t\n");

    assertThat(corpus.dev().getFirst().mentions())
        .containsExactly(
            new GoldMention(new Span(3, 7), "Chad", "country", new Gold.Country("TCD"), List.of()));
  }

  @Test
  void aReportHasTheDateOfItsTableOrNone() throws IOException {
    assertThat(corpusOf("Chad spoke.", "").dev().getFirst().article().publication())
        .isEqualTo(new Publication.Undated());
    assertThat(
            corpusOf("Chad spoke.", "# published\t1999-05-01\n")
                .dev()
                .getFirst()
                .article()
                .publication())
        .isInstanceOf(Publication.Dated.class);
  }

  @Test
  void wordsThatAreNotThoseOfTheTextAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corpusOf("Chad spoke.", "1\t5\tChad\tcountry\tcountry:TCD\t\n"))
        .withMessageContaining("'had ' stands at [1, 5), not 'Chad': count in code points");
  }

  @Test
  void aFolderWithoutPartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoldCorpus.read(folder))
        .withMessageEndingWith("name one with the folders dev and held");
  }

  @Test
  void theReportsAreManyAndAThirdOfTheirMentionsHard() {
    GoldCorpus corpus = GoldCorpus.read(FOLDER);
    List<GoldMention> scored =
        Stream.concat(mentions(corpus.dev()).stream(), mentions(corpus.held()).stream())
            .filter(GoldMention::isScored)
            .toList();

    assertThat(corpus.dev().size() + corpus.held().size()).isGreaterThanOrEqualTo(36);
    assertThat(corpus.held().size() * 2).isGreaterThanOrEqualTo(corpus.dev().size());
    assertThat(scored).hasSizeGreaterThanOrEqualTo(340);
    assertThat(scored.stream().filter(GoldMention::isHard).count() * 3)
        .isGreaterThanOrEqualTo(scored.size());
  }

  @Test
  void theReadmeNamesEveryReportInItsPart() throws IOException {
    GoldCorpus corpus = GoldCorpus.read(FOLDER);
    String readme = Files.readString(FOLDER.resolve("README.md"));
    int held = readme.indexOf("- `held`:");
    String devList = readme.substring(readme.indexOf("- `dev`:"), held);
    String heldList = readme.substring(held, readme.indexOf("\n\n", held));

    assertThat(named(devList)).isEqualTo(ids(corpus.dev()));
    assertThat(named(heldList)).isEqualTo(ids(corpus.held()));
  }

  private static Set<String> named(String list) {
    return Stream.of(list.split("`", -1))
        .filter(word -> word.matches("\\d\\d-.*"))
        .collect(toSet());
  }

  private static Set<String> ids(List<GoldReport> reports) {
    return reports.stream().map(report -> report.article().id()).collect(toSet());
  }
}
