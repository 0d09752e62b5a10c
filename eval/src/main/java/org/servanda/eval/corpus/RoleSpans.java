package org.servanda.eval.corpus;

import java.util.List;
import org.servanda.text.Span;

/**
 * The words of one attribution by role, whoever found them: an annotator, Servanda or a peer. Spans
 * are put in reading order; those of one role may touch or overlap, as annotators leave them.
 *
 * @param source who; empty where nobody is named
 * @param cue the words that attribute; empty where there are none, or the finder does not look
 * @param content what is attributed
 */
public record RoleSpans(List<Span> source, List<Span> cue, List<Span> content) {

  public RoleSpans {
    source = source.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    content = content.stream().sorted().toList();
    if (content.isEmpty()) {
      throw new IllegalArgumentException(
          "an attribution with source %s and cue %s has no content: leave it out"
              .formatted(source, cue));
    }
  }
}
