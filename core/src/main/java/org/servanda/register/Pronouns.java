package org.servanda.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Gender;
import org.servanda.reading.MentionType;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Finds out whom {@code he}, {@code she} and {@code they} mean: the subject of the nearest sentence
 * before that fits in gender. Where that subject is two people who both fit, or nobody fits, it
 * stays open.
 */
final class Pronouns {

  private static final Set<String> FORMS = Set.of("he", "He", "she", "She", "they", "They");

  private final ArticleMentions mentions;
  private final Names names;
  private final Cast cast;
  private final Recency recency;
  private final Subjects subjects;

  Pronouns(ArticleMentions mentions, Names names, Cast cast, Recency recency, Subjects subjects) {
    this.mentions = mentions;
    this.names = names;
    this.cast = cast;
    this.recency = recency;
    this.subjects = subjects;
  }

  /** Whether a word stands for persons as a subject. */
  static boolean isOne(Word word) {
    return FORMS.contains(word.form());
  }

  /** Whom a pronoun means; empty where it need not mean persons. */
  Optional<Link> resolve(Span span, Sentence sentence) {
    String text = mentions.text(span);
    return text.equalsIgnoreCase("they") ? they() : Optional.of(one(text, span, sentence));
  }

  /** The persons who were the subject together just before. */
  private Optional<Link> they() {
    List<Actor> subject = subjects.nearest();
    return subject.size() < 2
        ? Optional.empty()
        : Optional.of(new Link(Resolution.all(subject), "the subject of the sentence before"));
  }

  private Link one(String text, Span span, Sentence sentence) {
    Gender gender = genderOf(text.toLowerCase(Locale.ROOT));
    List<Actor> others = namedAfter(span, sentence);
    for (List<Actor> subject : subjects.near()) {
      if (subject.isEmpty()) {
        return new Link(
            Resolution.open(text, List.of(), "the subject before it is nobody who is known"));
      }
      List<Actor> fitting =
          subject.stream().filter(a -> fits(a, gender) && !others.contains(a)).toList();
      if (fitting.size() == 1) {
        return new Link(
            Resolution.of(fitting.getFirst()), "the nearest subject before who fits in gender");
      }
      if (fitting.size() > 1) {
        return new Link(Resolution.open(text, fitting, "%d persons fit".formatted(fitting.size())));
      }
    }
    List<Actor> anyone =
        cast.members().stream()
            .filter(member -> member.gender().fits(gender))
            .map(CastMember::actor)
            .filter(actor -> recency.isNear(actor, span.start()) && !others.contains(actor))
            .toList();
    return anyone.size() == 1
        ? new Link(
            Resolution.of(anyone.getFirst()), "the only person named near who fits in gender")
        : new Link(Resolution.open(text, anyone, "no subject before it fits"));
  }

  /** Those named after a pronoun in its sentence, whom it cannot mean: {@code he told X}. */
  private List<Actor> namedAfter(Span pronoun, Sentence sentence) {
    Span rest = new Span(pronoun.end(), sentence.span().end());
    return mentions.inside(rest).stream()
        .filter(mention -> mention.type() == MentionType.PERSON)
        .filter(mention -> !mentions.isQuoted(mention.span().start()))
        .flatMap(mention -> names.person(mentions.text(mention)).possible().stream())
        .toList();
  }

  private boolean fits(Actor actor, Gender gender) {
    return cast.member(actor)
        .map(CastMember::gender)
        .orElseGet(() -> mentions.genderOf(actor.name()))
        .fits(gender);
  }

  private static Gender genderOf(String word) {
    return switch (word) {
      case "he" -> Gender.MALE;
      case "she" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
