package org.servanda.eval.entries;

import java.util.BitSet;
import java.util.List;
import org.servanda.text.Span;

/** How much words of one entry and of another have in common. */
final class Overlap {

  private Overlap() {}

  /** The units in common, of those that either has: between 0 and 1. */
  static double of(List<Span> one, List<Span> other) {
    BitSet common = units(one);
    BitSet all = units(one);
    BitSet others = units(other);
    common.and(others);
    all.or(others);
    return all.isEmpty() ? 0 : (double) common.cardinality() / all.cardinality();
  }

  private static BitSet units(List<Span> spans) {
    BitSet units = new BitSet();
    spans.forEach(span -> units.set(span.start(), span.end()));
    return units;
  }
}
