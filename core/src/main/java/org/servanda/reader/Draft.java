package org.servanda.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.reader.Complement.Strength;

/**
 * An attribution in the items of its reporting unit.
 *
 * @param source who; null where the unit does not say
 * @param cue the verb and what belongs to it
 * @param content what; empty where it is announced and follows in the next unit
 * @param strength how plainly the words show it
 */
record Draft(@Nullable Range source, Range cue, List<Range> content, Strength strength) {

  Draft {
    content = List.copyOf(content);
  }

  /** Whether the item is part of the cue or the content. */
  boolean holds(int item) {
    return cue.contains(item) || content.stream().anyMatch(range -> range.contains(item));
  }

  /** The item after the last that it takes up. */
  int end() {
    return content.stream().mapToInt(Range::end).reduce(cue.end(), Math::max);
  }

  boolean overlaps(Draft other) {
    return content.stream()
        .anyMatch(
            range -> range.overlaps(other.cue) || other.content.stream().anyMatch(range::overlaps));
  }
}
