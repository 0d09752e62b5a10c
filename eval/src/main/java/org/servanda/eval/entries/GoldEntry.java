package org.servanda.eval.entries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servanda.text.Span;

/**
 * An entry that a careful reader finds in a report.
 *
 * @param kind what sort of entry
 * @param words as printed, for people to read
 * @param spans where they stand; several only for an agreement
 * @param aspects what it tells: all that its kind has
 */
record GoldEntry(Kind kind, String words, List<Span> spans, Map<Aspect, Wanted> aspects) {

  GoldEntry {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(words);
    spans = List.copyOf(spans);
    aspects = Map.copyOf(new EnumMap<>(aspects));
  }

  /** What it tells of an aspect that its kind has. */
  Wanted wanted(Aspect aspect) {
    return Objects.requireNonNull(aspects.get(aspect));
  }
}
