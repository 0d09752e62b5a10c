package org.servanda.eval.resolution;

import java.util.List;
import java.util.Objects;
import org.servanda.text.Span;

/**
 * Words of a report and what they mean.
 *
 * @param span where they are, in UTF-16 units
 * @param words the words
 * @param kind the class of mention, such as {@code office}
 * @param gold what they mean
 * @param candidates what an open mention could be, in the notation of the file; may be empty
 */
record GoldMention(Span span, String words, String kind, Gold gold, List<String> candidates) {

  GoldMention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(gold);
    candidates = List.copyOf(candidates);
    if (words.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException(
          "mention '%s' of class '%s': both words and class must be said".formatted(words, kind));
    }
  }

  /** Whether agreements are asked for, not actors. */
  boolean isAgreement() {
    return kind.startsWith("agreement") || gold instanceof Gold.Prospective;
  }

  /** Whether it counts: places that mean places do not. */
  boolean isScored() {
    return !(gold instanceof Gold.Place);
  }

  /** Whether it means a person whose Wikidata item is recorded. */
  boolean hasItem() {
    return gold instanceof Gold.Person person && person.wikidata() != null;
  }

  /** Whether it is unknown or ambiguous on purpose. */
  boolean isHard() {
    return gold instanceof Gold.Open
        || gold instanceof Gold.Local
        || gold instanceof Gold.Prospective;
  }
}
