package org.servanda.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Resolution;
import org.servanda.reading.Word;

/**
 * Who does what to whom in a clause: what {@link Clause} tells, and besides that objects after
 * "over" and "at least", those that a relative pronoun stands for, and what prepositions lead to
 * anywhere up to the next verb.
 */
public final class Roles {

  private static final Set<String> RELATIVES = Set.of("whom", "which", "that", "who");

  private final Map<Integer, Phrase> byStart = new HashMap<>();
  private final Map<Integer, Phrase> byEnd = new HashMap<>();

  public Roles(Clauses clauses) {
    for (Phrase phrase : clauses.phrases()) {
      byStart.put(phrase.span().start(), phrase);
      byEnd.put(phrase.span().end(), phrase);
    }
  }

  /** Who does it: the subject, or whom "by" names; not by when, or by what means. */
  public Optional<Phrase> doer(Clause clause) {
    return clause.verb().isPassive()
        ? complements(clause).stream()
            .filter(complement -> complement.preposition().equals("by"))
            .map(Complement::phrase)
            .findFirst()
        : Optional.ofNullable(clause.subject());
  }

  /**
   * To whom or what it is done.
   *
   * @param particle the word that belongs to the verb, such as {@code over} in {@code handed over
   *     fifteen captives}; empty where there is none
   */
  public Optional<Phrase> undergoer(Clause clause, String particle) {
    if (clause.verb().isPassive()) {
      return Optional.ofNullable(clause.subject());
    }
    return Optional.ofNullable(clause.object())
        .or(() -> afterParticle(clause, particle))
        .or(() -> counted(clause))
        .or(() -> relative(clause));
  }

  private Optional<Phrase> afterParticle(Clause clause, String particle) {
    int at = clause.verb().head() + 1;
    return particle.isEmpty() || !word(clause, at).equals(particle)
        ? Optional.empty()
        : starting(clause, at + 1);
  }

  /** {@code killed at least 34 villagers}. */
  private Optional<Phrase> counted(Clause clause) {
    int at = clause.verb().head() + 1;
    return word(clause, at).matches("at|up|more|some|about|over|nearly")
        ? starting(clause, at + 1)
            .or(() -> starting(clause, at + 2))
            .filter(phrase -> isCounted(clause, phrase))
        : Optional.empty();
  }

  private static boolean isCounted(Clause clause, Phrase phrase) {
    return clause.sentence().words().subList(phrase.from(), phrase.head() + 1).stream()
        .anyMatch(word -> word.pos() == PartOfSpeech.NUM);
  }

  /** {@code three policemen whom its gendarmes had seized}. */
  private Optional<Phrase> relative(Clause clause) {
    @Nullable Phrase subject = clause.subject();
    if (subject == null || !RELATIVES.contains(clause.link())) {
      return Optional.empty();
    }
    int before = subject.from() - 1;
    if (!word(clause, before).equals(clause.link())) {
      return Optional.empty();
    }
    int noun = word(clause, before - 1).equals(",") ? before - 2 : before - 1;
    return noun < 0
        ? Optional.empty()
        : Optional.ofNullable(byEnd.get(clause.sentence().words().get(noun).span().end()));
  }

  /**
   * The names set after a noun, as in {@code the head of the mission, General Ana Ruiz,}; none
   * where there are none.
   */
  public List<Phrase> named(Phrase phrase) {
    List<Word> words = phrase.sentence().words();
    for (int comma : List.of(phrase.head() + 1, afterComplements(phrase))) {
      if (comma + 1 < words.size() && words.get(comma).form().equals(",")) {
        @Nullable Phrase next = byStart.get(words.get(comma + 1).span().start());
        if (next != null && isPerson(next)) {
          return andNext(next);
        }
      }
    }
    return List.of();
  }

  /** A name, and one that "and" joins to it. */
  private List<Phrase> andNext(Phrase name) {
    List<Word> words = name.sentence().words();
    int and = name.head() + 1;
    @Nullable Phrase next =
        and + 1 < words.size() && words.get(and).lower().equals("and")
            ? byStart.get(words.get(and + 1).span().start())
            : null;
    return next != null && isPerson(next) ? List.of(name, next) : List.of(name);
  }

  private static int afterComplements(Phrase phrase) {
    return phrase.complements().isEmpty()
        ? phrase.head() + 1
        : phrase.complements().getLast().phrase().head() + 1;
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.actor().meaning() instanceof Resolution.Resolved<Actor>(Actor actor)
        && actor.kind() == Actor.Kind.PERSON;
  }

  /** What prepositions lead to, up to the next verb. */
  public List<Complement> complements(Clause clause) {
    Map<Integer, Phrase> known = new HashMap<>();
    clause.complements().forEach(c -> known.put(c.phrase().span().start(), c.phrase()));
    List<Word> words = clause.sentence().words();
    List<Complement> found = new ArrayList<>();
    int i = clause.verb().head() + 1;
    while (i < words.size() && words.get(i).span().end() <= clause.span().end()) {
      Word word = words.get(i);
      @Nullable Phrase phrase = phraseAt(known, word, i);
      if (phrase != null) {
        if (words.get(i - 1).pos() == PartOfSpeech.ADP) {
          found.add(new Complement(words.get(i - 1).lower(), phrase));
        }
        i = phrase.head() + 1;
      } else if (word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX) {
        return found;
      } else {
        i++;
      }
    }
    return found;
  }

  /** A phrase with what is tied to it, or the longer one in which others are joined to it. */
  private @Nullable Phrase phraseAt(Map<Integer, Phrase> known, Word word, int index) {
    @Nullable Phrase joined = known.get(word.span().start());
    @Nullable Phrase one = byStart.get(word.span().start());
    @Nullable Phrase longer =
        joined != null && (one == null || joined.span().length() > one.span().length())
            ? joined
            : one;
    // Words that are one sign of the text, such as dots of an ellipsis, start at one place.
    return longer != null && longer.from() == index ? longer : null;
  }

  private Optional<Phrase> starting(Clause clause, int index) {
    List<Word> words = clause.sentence().words();
    return index < words.size()
        ? Optional.ofNullable(byStart.get(words.get(index).span().start()))
        : Optional.empty();
  }

  private static String word(Clause clause, int index) {
    List<Word> words = clause.sentence().words();
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }
}
