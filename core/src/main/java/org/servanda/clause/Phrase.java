package org.servanda.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.entry.Reference;
import org.servanda.reading.Sentence;
import org.servanda.text.Span;

/**
 * A noun with the words before it, and what prepositions tie to it.
 *
 * @param sentence where it stands
 * @param from the index of its first word in the sentence
 * @param head the index of its noun
 * @param span from its first word to its noun
 * @param noun the noun in small letters
 * @param actor whom it means; unresolved where it means nobody who is known
 * @param owner whose it is, by a possessive before it: {@code Chad's refusal}, {@code its troops};
 *     null where nobody's
 * @param complements what prepositions tie to it, in order: {@code violations [of the truce] [by
 *     Chad]}
 */
public record Phrase(
    Sentence sentence,
    int from,
    int head,
    Span span,
    String noun,
    Reference<Actor> actor,
    @Nullable Reference<Actor> owner,
    List<Complement> complements)
    implements Governor {

  public Phrase {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(span);
    Objects.requireNonNull(noun);
    Objects.requireNonNull(actor);
    complements = List.copyOf(complements);
  }

  /** What a preposition ties to it. */
  public Optional<Phrase> after(String preposition) {
    return Complement.after(complements, preposition);
  }

  /** From its first word to the end of all that is tied to it. */
  public Span extent() {
    return complements.isEmpty() ? span : span.cover(complements.getLast().phrase().extent());
  }

  /** Whether words before its noun are among some, which are in small letters. */
  public boolean has(Set<String> some) {
    return sentence.words().subList(from, head).stream().anyMatch(w -> some.contains(w.lower()));
  }

  /**
   * The words that say whose it is or who does it: the owner's, or what "by" or "of" ties to it.
   */
  public Optional<Reference<Actor>> doer() {
    return Optional.ofNullable(owner)
        .or(() -> after("by").map(Phrase::actor))
        .or(() -> after("of").map(Phrase::actor).filter(Phrase::isSomebody));
  }

  private static boolean isSomebody(Reference<Actor> reference) {
    return !reference.meaning().possible().isEmpty();
  }
}
