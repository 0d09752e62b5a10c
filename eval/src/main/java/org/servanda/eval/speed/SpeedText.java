package org.servanda.eval.speed;

import java.util.ArrayList;
import java.util.List;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.eval.score.Words;

/**
 * A text to be read.
 *
 * @param id what to call it
 * @param text its characters
 * @param words how many it has, counted as in scoring
 */
public record SpeedText(String id, String text, int words) {

  static SpeedText of(CorpusDocument document) {
    return new SpeedText(document.id(), document.text(), Words.of(document.text()).count());
  }

  /** The first of every {@code step} documents. */
  public static List<SpeedText> sample(List<CorpusDocument> documents, int step) {
    if (step < 1) {
      throw new IllegalArgumentException(
          "a sample of every %d-th document: the step must be 1 or more".formatted(step));
    }
    List<SpeedText> texts = new ArrayList<>();
    for (int i = 0; i < documents.size(); i += step) {
      texts.add(of(documents.get(i)));
    }
    return texts;
  }
}
