package org.servanda.eval.training;

import java.util.List;
import org.servanda.encoder.Windows;
import org.servanda.layout.Layout;
import org.servanda.layout.Segmenter;
import org.servanda.text.AlignedText;
import org.servanda.text.Span;
import org.servanda.text.Typography;

/** Cuts texts for training as the reader cuts them. Thread-safe. */
public final class TrainingWindows {

  private final Segmenter segmenter;
  private final Windows windows;

  private TrainingWindows(Segmenter segmenter, Windows windows) {
    this.segmenter = segmenter;
    this.windows = windows;
  }

  /** Loads the vocabulary. */
  public static TrainingWindows load() {
    return new TrainingWindows(Segmenter.english(), Windows.load());
  }

  /** The windows of a text. */
  public List<WindowLine> of(String id, String text) {
    AlignedText aligned = Typography.plain(text);
    Layout layout = segmenter.divide(aligned.view());
    List<Span> words = layout.segments().stream().flatMap(s -> s.words().stream()).toList();
    return WindowLine.of(id, aligned, words, windows.of(layout));
  }
}
