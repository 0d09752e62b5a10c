package org.servanda.reading;

import java.util.List;
import java.util.Objects;
import org.servanda.text.Span;

/**
 * Somebody is made to say or think something. Source, cue and content are the terms of the Penn
 * Attribution Relations Corpus (Pareti 2012) and PolNeAR (Newell et al. 2018); each can be
 * discontinuous.
 *
 * @param source who; empty where the report does not say
 * @param cue the words that make it an attribution; empty where a quotation simply goes on
 * @param content what is attributed, quotation marks included; at least one span
 * @param style direct, indirect or mixed
 * @param confidence between 0 and 1: how sure the reader is that this is an attribution
 */
public record Attribution(
    List<Span> source, List<Span> cue, List<Span> content, Style style, double confidence) {

  public Attribution {
    Objects.requireNonNull(style);
    source = inOrder("source", source);
    cue = inOrder("cue", cue);
    content = inOrder("content", content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException(
          "an attribution with cue %s has no content: it attributes nothing".formatted(cue));
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence %s of the attribution at %s: it must lie between 0 and 1"
              .formatted(confidence, content));
    }
  }

  /** The smallest span that holds all of the content. */
  public Span contentCover() {
    return content.getFirst().cover(content.getLast());
  }

  private static List<Span> inOrder(String role, List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).isEmpty()) {
        throw new IllegalArgumentException(
            "%s at %s is empty: it must hold words".formatted(role, sorted.get(i)));
      }
      if (i > 0 && sorted.get(i - 1).end() > sorted.get(i).start()) {
        throw new IllegalArgumentException(
            "%s spans %s and %s overlap: join them"
                .formatted(role, sorted.get(i - 1), sorted.get(i)));
      }
    }
    return sorted;
  }
}
