package org.servanda.agreements;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/**
 * Who owes a provision, or to whom it is owed.
 *
 * @param actor who it is, or who it can be
 * @param words the words of the provision that say so; null where none do, as in {@code all
 *     prisoners shall be freed}
 */
public record Party(Resolution<Actor> actor, @Nullable Span words) {

  public Party {
    Objects.requireNonNull(actor);
  }

  /** A known actor whom no words of the provision name. */
  public static Party of(Actor actor) {
    return new Party(Resolution.of(actor), null);
  }

  /** One of the agreement's parties, the text does not say which. */
  static Party open(List<Actor> candidates, String reason) {
    return new Party(Resolution.open("", candidates, reason), null);
  }

  void requireIn(String text) {
    if (words != null) {
      Provision.requireWords(words, text);
    }
  }
}
