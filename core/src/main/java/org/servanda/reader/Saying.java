package org.servanda.reader;

import java.util.List;
import java.util.stream.Stream;
import org.servanda.text.Span;

/**
 * An attribution that is still being put together; offsets into the view.
 *
 * @param source one span, or none
 * @param cue one span, or none
 * @param content in order; none where it is still to come
 */
record Saying(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

  Saying {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Saying withContent(List<Span> changed) {
    return new Saying(source, cue, changed, confidence);
  }

  /** All of its spans. */
  Stream<Span> spans() {
    return Stream.of(source, cue, content).flatMap(List::stream);
  }

  /** Where its first word stands. */
  int start() {
    return spans().mapToInt(Span::start).min().orElseThrow();
  }
}
