package org.servanda.eval.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.servanda.encoder.Window;
import org.servanda.text.AlignedText;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/**
 * A window as the training takes it.
 *
 * @param id the text's
 * @param words start and end of each word in code points of the text, one after the other
 * @param pieces the ids of its pieces
 * @param features what else is known of each piece
 * @param starts for each word, the place of its first piece
 */
public record WindowLine(
    String id,
    List<Integer> words,
    List<Integer> pieces,
    List<Integer> features,
    List<Integer> starts) {

  /** The lines of a text's windows. */
  static List<WindowLine> of(
      String id, AlignedText aligned, List<Span> words, List<Window> windows) {
    CodePoints codePoints = CodePoints.of(aligned.original());
    return windows.stream()
        .map(
            window ->
                new WindowLine(
                    id,
                    words
                        .subList(window.firstWord(), window.firstWord() + window.wordCount())
                        .stream()
                        .map(word -> codePoints.fromUtf16(aligned.toOriginal(word)))
                        .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                        .boxed()
                        .toList(),
                    list(window.pieces()),
                    list(window.features()),
                    list(window.starts())))
        .toList();
  }

  private static List<Integer> list(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
