package org.servanda.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servanda.eval.corpus.CorpusDocument;

class SpeedTextTest {

  private static final List<CorpusDocument> DOCUMENTS =
      Stream.of("a", "b", "c", "d", "e")
          .map(id -> new CorpusDocument(id, "two words", List.of()))
          .toList();

  @Test
  void aSampleTakesEveryNthDocumentFromTheFirstOn() {
    assertThat(SpeedText.sample(DOCUMENTS, 2))
        .extracting(SpeedText::id)
        .containsExactly("a", "c", "e");
    assertThat(SpeedText.sample(DOCUMENTS, 1)).hasSize(5).allMatch(text -> text.words() == 2);
  }

  @Test
  void aSampleOfEveryNoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpeedText.sample(DOCUMENTS, 0))
        .withMessage("a sample of every 0-th document: the step must be 1 or more");
  }
}
