package org.servanda.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.eval.shared.NeedsShared;
import org.servanda.text.Span;

class PolNearTest {

  private static final String SAYS_YES = "T1\tContent 3 6\tyes\nE1\tAttribution:T1 Content:T1\n";
  private static final String SAYS_NOTHING = "";

  private static void write(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  void theFirstAnnotatorIsTheGold(@TempDir Path folder) throws IOException {
    write(folder, "text/a_paper_1.txt", "a: yes");
    write(folder, "attributions/a_paper_1_z9.ann", SAYS_NOTHING);
    write(folder, "attributions/a_paper_1_b2.ann", SAYS_YES);

    CorpusDocument document = PolNear.read(folder).documents().getFirst();

    assertThat(document.annotations())
        .extracting(Annotation::annotator)
        .containsExactly("b2", "z9");
    assertThat(document.gold().getFirst().content()).containsExactly(new Span(3, 6));
  }

  @Test
  void newlinesOfATextAreNotConverted(@TempDir Path folder) throws IOException {
    write(folder, "text/a.txt", "a\r\nyes\r\n");
    write(folder, "attributions/a_b2.ann", SAYS_YES);

    CorpusDocument document = PolNear.read(folder).documents().getFirst();

    assertThat(document.text()).isEqualTo("a\r\nyes\r\n");
    assertThat(document.gold().getFirst().content().getFirst().in(document.text()))
        .isEqualTo("yes");
  }

  @Test
  void aTextThatNobodyAnnotatedIsKeptButNotScored(@TempDir Path folder) throws IOException {
    write(folder, "text/a.txt", "a: yes");
    write(folder, "text/b.txt", "b: no");
    write(folder, "attributions/a_b2.ann", SAYS_YES);

    Corpus corpus = PolNear.read(folder);

    assertThat(corpus.documents()).extracting(CorpusDocument::id).containsExactly("a", "b");
    assertThat(corpus.annotated()).extracting(CorpusDocument::id).containsExactly("a");
    assertThatIllegalStateException()
        .isThrownBy(() -> corpus.documents().getLast().gold())
        .withMessage("document b has no annotations: leave it out of the measurement");
  }

  @Test
  void aFolderWithoutTextsIsRefused(@TempDir Path folder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolNear.read(folder))
        .withMessageEndingWith("holds no text/*.txt: name a folder in PolNeAR's format");
  }

  @Test
  void anAnnotationWithoutItsTextIsRefused(@TempDir Path folder) throws IOException {
    write(folder, "text/a.txt", "a: yes");
    write(folder, "attributions/b_b2.ann", SAYS_YES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolNear.read(folder))
        .withMessageContaining("b_b2.ann belongs to no text");
  }

  @Test
  void theChecksumChangesWithEveryNameAndByte(@TempDir Path folder) throws IOException {
    write(folder, "1/c/text/a.txt", "a: yes");
    write(folder, "2/c/text/a.txt", "a: yes");
    write(folder, "3/c/text/a.txt", "a: yet");
    write(folder, "4/c/text/b.txt", "a: yes");

    List<Corpus> corpora =
        List.of("1/c", "2/c", "3/c", "4/c").stream()
            .map(name -> PolNear.read(folder.resolve(name)))
            .toList();

    assertThat(corpora.get(0).sha256()).isEqualTo(corpora.get(1).sha256()).hasSize(64);
    assertThat(corpora.subList(1, 4)).extracting(Corpus::sha256).doesNotHaveDuplicates();
    assertThat(corpora.get(2).name()).isEqualTo("3/c");
  }

  @Test
  @NeedsShared("corpora/polnear/train")
  void theTrainingPartIsReadButForAFewLines(Path train) {
    Corpus corpus = PolNear.read(train);

    assertThat(corpus.documents()).hasSize(840).allMatch(CorpusDocument::isAnnotated);
    assertThat(corpus.skippedLines()).isBetween(1, 60);
    assertThat(corpus.documents().stream().mapToInt(document -> document.gold().size()).sum())
        .isGreaterThan(18_000);
  }
}
