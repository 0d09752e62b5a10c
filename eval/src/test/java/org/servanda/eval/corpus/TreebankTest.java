package org.servanda.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {

  @Test
  void wordsHavePlacesPartsOfSpeechAndTheInnermostEntity(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.conllu");
    Files.writeString(
        file,
        """
        # newdoc id = a
        # text = Ana Ruiz of Peru left.
        1\tAna\t_\tPROPN\t_\t_\t_\t_\t_\tEntity=(1-person-giv:act-1-coref-Ana
        2\tRuiz\t_\tPROPN\t_\t_\t_\t_\t_\t_
        3\tof\t_\tADP\t_\t_\t_\t_\t_\t_
        4\tPeru\t_\tPROPN\t_\t_\t_\t_\t_\tEntity=(2-place-acc:inf-1-coref-Peru)1)
        5\tleft\t_\tVERB\t_\t_\t_\t_\t_\tSpaceAfter=No
        6\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_

        # newpar
        # text = Why?
        1\tWhy\t_\tADV\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\t?\t_\tPUNCT\t_\t_\t_\t_\t_\t_
        """);

    Treebank treebank = Treebank.read("a", List.of(file));

    Treebank.Document document = treebank.documents().getFirst();
    assertThat(document.text()).isEqualTo("Ana Ruiz of Peru left.\nWhy?");
    assertThat(document.words())
        .extracting(word -> word.span().in(document.text()))
        .containsExactly("Ana", "Ruiz", "of", "Peru", "left", ".", "Why", "?");
    assertThat(document.words())
        .extracting(word -> word.entity().orElse("-"))
        .containsExactly("person", "person", "person", "place", "-", "-", "-", "-");
    assertThat(document.words().get(3).partOfSpeech()).isEqualTo("PROPN");
  }
}
