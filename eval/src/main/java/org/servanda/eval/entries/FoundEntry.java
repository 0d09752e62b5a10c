package org.servanda.eval.entries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servanda.text.Span;

/**
 * An entry that the program finds in a report.
 *
 * @param kind what sort of entry
 * @param words as printed, for people to read
 * @param spans where they stand
 * @param aspects what it tells: all that its kind has
 */
record FoundEntry(Kind kind, String words, List<Span> spans, Map<Aspect, Told> aspects) {

  FoundEntry {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(words);
    spans = List.copyOf(spans);
    aspects = Map.copyOf(new EnumMap<>(aspects));
  }

  /** What it tells of an aspect that its kind has. */
  Told told(Aspect aspect) {
    return Objects.requireNonNull(aspects.get(aspect));
  }
}
