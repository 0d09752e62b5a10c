package org.servanda.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servanda.actors.Actor;
import org.servanda.reading.Reading;
import org.servanda.reading.Sentence;

/** Remembers where each person was last named, while an article is gone through in order. */
final class Recency {

  private final Map<Actor, Integer> lastPlaces = new LinkedHashMap<>();
  private final List<Integer> paragraphStarts = new ArrayList<>();

  Recency(Reading reading) {
    int paragraph = -1;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        paragraphStarts.add(sentence.span().start());
      }
    }
  }

  /** A person is named at {@code offset}, which lies behind all places told before. */
  void named(Actor actor, int offset) {
    lastPlaces.put(actor, offset);
  }

  /**
   * Whether a person was named in the paragraph of {@code offset}, before it, or the one before.
   */
  boolean isNear(Actor actor, int offset) {
    return isWithin(1, actor, offset);
  }

  /** All who were named, in the order in which they first were. */
  List<Actor> named() {
    return List.copyOf(lastPlaces.keySet());
  }

  /** Those who are near in this sense, in the order in which they were first named. */
  List<Actor> near(int offset) {
    return lastPlaces.keySet().stream().filter(actor -> isNear(actor, offset)).toList();
  }

  /** Whether a person was named in the paragraph of {@code offset}, before it. */
  boolean isInParagraph(Actor actor, int offset) {
    return isWithin(0, actor, offset);
  }

  private boolean isWithin(int paragraphs, Actor actor, int offset) {
    Integer last = lastPlaces.get(actor);
    if (last == null || last >= offset) {
      return false;
    }
    int paragraph = Collections.binarySearch(paragraphStarts, offset);
    paragraph = paragraph < 0 ? -paragraph - 2 : paragraph;
    int first = Math.max(0, paragraph - paragraphs);
    int from = paragraphStarts.isEmpty() ? 0 : paragraphStarts.get(first);
    return last >= from;
  }
}
