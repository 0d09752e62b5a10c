package org.servanda.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;

/**
 * Who was the subject of the sentence being read, as far as it was read, and of those before:
 * several persons where joined by "and", nobody where it is somebody who is not known.
 */
final class Subjects {

  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 6;

  /** Of the sentences before that had one, the nearest first; empty where it is not known. */
  private final Deque<List<Actor>> before = new ArrayDeque<>();

  private final List<Actor> own = new ArrayList<>();
  private boolean isUnknown;
  private @Nullable Actor lastSpeaker;
  private List<Actor> ofLastSentence = List.of();

  /** A sentence begins. */
  void begin() {
    own.clear();
    isUnknown = false;
  }

  /** Words in the place of the subject mean these persons, or somebody who is not known. */
  void lead(List<Actor> persons) {
    isUnknown = persons.isEmpty();
  }

  /** These are the subject, and nobody named before. */
  void are(List<Actor> persons) {
    own.clear();
    own.addAll(persons);
  }

  /** These are part of the subject too. */
  void join(List<Actor> persons) {
    persons.stream().filter(actor -> !own.contains(actor)).forEach(own::add);
  }

  /**
   * The sentence is over.
   *
   * @param isSpoken whether its subject says something
   */
  void end(boolean isSpoken) {
    ofLastSentence = List.copyOf(own);
    if (!own.isEmpty()) {
      before.addFirst(List.copyOf(own));
      lastSpeaker = isSpoken && own.size() == 1 ? own.getFirst() : null;
    } else if (isUnknown) {
      before.addFirst(List.of());
    }
    if (before.size() > REACH) {
      before.removeLast();
    }
  }

  /** The subject of this sentence, as far as it was read. */
  List<Actor> own() {
    return Collections.unmodifiableList(own);
  }

  /** All within reach, this sentence's first; an empty one is somebody who is not known. */
  List<List<Actor>> near() {
    List<List<Actor>> near = new ArrayList<>();
    if (!own.isEmpty() || isUnknown) {
      near.add(own());
    }
    near.addAll(before);
    return near;
  }

  /** This sentence's, or else that of the sentence before; empty where it is not known. */
  List<Actor> nearest() {
    List<List<Actor>> near = near();
    return near.isEmpty() || isUnknown ? List.of() : near.getFirst();
  }

  /** The first person of this sentence's subject, or else of that before. */
  @Nullable Actor first() {
    List<Actor> subject = !own.isEmpty() ? own : before.isEmpty() ? List.of() : before.getFirst();
    return subject.isEmpty() ? null : subject.getFirst();
  }

  /** The first person of this sentence's subject, or else of the very sentence before. */
  @Nullable Actor latest() {
    List<Actor> subject = own.isEmpty() ? ofLastSentence : own;
    return subject.isEmpty() ? null : subject.getFirst();
  }

  /** The subject of the last sentence that had one, if it was one person who spoke. */
  @Nullable Actor lastSpeaker() {
    return lastSpeaker;
  }
}
