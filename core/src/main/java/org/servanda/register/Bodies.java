package org.servanda.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Which country, body or group words mean that do not name it: {@code it} and {@code they} are the
 * one that was last the subject of a clause; {@code the army} or {@code the movement} is the only
 * one whose name has that word for its noun.
 */
final class Bodies {

  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 2;

  private static final Set<String> PRONOUNS = Set.of("it", "they", "both", "the two", "the latter");

  /** Nouns for bodies that a report names once in full and then by the noun alone. */
  private static final Set<String> NOUNS =
      Set.of(
          "army",
          "military",
          "ministry",
          "mission",
          "movement",
          "group",
          "front",
          "rebels",
          "party",
          "force",
          "forces",
          "agency",
          "commission",
          "council",
          "junta",
          "organisation",
          "organization",
          "bloc",
          "alliance",
          "coalition",
          "militia",
          "committee",
          "union",
          "board",
          "court",
          "office",
          "institute",
          "league",
          "centre",
          "center",
          "fund",
          "panel",
          "assembly",
          "authority",
          "administration",
          "insurgents",
          "guerrillas",
          "tribunal",
          "observatory");

  /** What those are called who fight a state. */
  private static final Set<String> FIGHTERS =
      Set.of("rebels", "guerrillas", "insurgents", "paramilitaries", "separatists", "militants");

  /** What acts for a state; whose it is goes without saying where a report is about one only. */
  private static final Set<String> ORGANS =
      Set.of(
          "government",
          "army",
          "military",
          "presidency",
          "ministry",
          "foreign ministry",
          "defence ministry",
          "defense ministry");

  /** Nouns that stand for one another. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("army", "military", "forces"),
          Set.of("organisation", "organization", "union"),
          Set.of("group", "movement", "front", "rebels", "guerrillas", "insurgents", "militia"),
          Set.of("centre", "center"));

  private final Reading reading;
  private final Coreference coreference;

  Bodies(Reading reading, Coreference coreference) {
    this.reading = reading;
    this.coreference = coreference;
  }

  /** Whom a source means that has no name of its own; empty where the report does not tell. */
  Optional<Resolution<Actor>> of(Span source) {
    String text = coreference.mentions().text(source).toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(text)) {
      return subjectBefore(source.start(), !text.equals("it"));
    }
    String noun = text.replaceFirst("^the ", "");
    if (noun.equals(text)) {
      return Optional.empty();
    }
    Optional<Resolution<Actor>> named =
        NOUNS.contains(noun) ? named(noun, source.start()) : Optional.empty();
    if (named.isEmpty() && FIGHTERS.contains(noun)) {
      return only(source.start(), actor -> actor.kind() == Actor.Kind.GROUP);
    }
    return named.isEmpty() && ORGANS.contains(noun)
        ? only(reading.article().text().length(), actor -> actor.kind() == Actor.Kind.COUNTRY)
        : named;
  }

  /** Who was last a subject before a place. */
  private Optional<Resolution<Actor>> subjectBefore(int offset, boolean isPlural) {
    int at = SpanIndex.lastStartingBy(reading.sentences(), Sentence::span, offset);
    for (int i = at; i >= Math.max(0, at - REACH); i--) {
      Optional<Resolution<Actor>> subject =
          subject(reading.sentences().get(i), offset, actor -> isBody(actor, isPlural));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /**
   * The first mention of a sentence that can be its subject: before a verb or the colon at the end,
   * led by no preposition, owning nothing.
   *
   * @param before where it must end
   * @param isWanted whether an actor can be meant
   */
  Optional<Resolution<Actor>> subject(
      Sentence sentence, int before, Predicate<Resolution<Actor>> isWanted) {
    for (ResolvedMention mention : coreference.inside(sentence.span())) {
      Span span = mention.mention().span();
      @Nullable Resolution<Actor> actor = mention.actor();
      if (actor == null || span.end() > before || !isWanted.test(actor)) {
        continue;
      }
      if (isFree(sentence, span) && isBeforeVerb(sentence, span, before)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(Resolution<Actor> actor, boolean isPlural) {
    return switch (actor) {
      case Resolution.Resolved<Actor>(Actor one) -> one.kind() != Actor.Kind.PERSON;
      case Resolution.Several<Actor> several -> isPlural;
      case Resolution.Unresolved<Actor> open -> false;
    };
  }

  /** Whether words are led by no preposition and own nothing. */
  private boolean isFree(Sentence sentence, Span span) {
    @Nullable Word last = null;
    for (Word word : sentence.words()) {
      if (word.span().start() >= span.end()) {
        return !word.form().startsWith("'") && !isNounBehind(word, span);
      }
      if (word.span().end() <= span.start()) {
        last = word.pos() == PartOfSpeech.DET || word.pos() == PartOfSpeech.ADJ ? last : word;
      }
      if (last != null && word.span().start() >= span.start() && last.pos() == PartOfSpeech.ADP) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun follows at once, of which the words are only a part. */
  private static boolean isNounBehind(Word word, Span span) {
    return word.span().start() - span.end() <= 1
        && (word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.PROPN);
  }

  private static boolean isBeforeVerb(Sentence sentence, Span span, int before) {
    return sentence.words().stream()
        .filter(word -> word.span().start() >= span.end())
        .limit(8)
        .anyMatch(
            word ->
                word.form().equals(":")
                    || ((word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX)
                        && word.span().start() != before));
  }

  /** The only country, body or group before a place whose name has a noun. */
  private Optional<Resolution<Actor>> named(String noun, int offset) {
    List<Resolution<Actor>> found = new ArrayList<>();
    for (ResolvedMention mention : coreference.inside(new Span(0, offset))) {
      @Nullable Resolution<Actor> actor = mention.actor();
      if (actor == null
          || mention.mention().type() == MentionType.PERSON
          || mention.mention().type() == MentionType.OFFICE
          || !isBody(actor, false)) {
        continue;
      }
      boolean has =
          hasNoun(coreference.mentions().text(mention.mention()), noun)
              || actor.possible().stream().anyMatch(a -> hasNoun(a.name(), noun));
      if (has && !found.contains(actor)) {
        found.add(actor);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The only actor of a sort that is named before a place. */
  private Optional<Resolution<Actor>> only(int offset, Predicate<Actor> isWanted) {
    List<Resolution<Actor>> found =
        coreference.inside(new Span(0, offset)).stream()
            .flatMap(mention -> Optional.ofNullable(mention.actor()).stream())
            .filter(
                actor ->
                    actor instanceof Resolution.Resolved<Actor>(Actor one) && isWanted.test(one))
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean hasNoun(String name, String noun) {
    Set<String> nouns =
        ALIKE.stream().filter(set -> set.contains(noun)).findFirst().orElse(Set.of(noun));
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (nouns.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
