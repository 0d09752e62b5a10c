package org.servanda.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.clause.Clauses;
import org.servanda.clause.Complement;
import org.servanda.clause.Phrase;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * For which country or body the persons of an article speak, as far as the words beside their names
 * tell: {@code Maltese Foreign Minister Ana Ruiz}; {@code Ana Ruiz, a spokeswoman for the
 * ministry}.
 */
final class Sides {

  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "president",
          "premier",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "envoy",
          "leader",
          "chief",
          "commander",
          "secretary",
          "head",
          "official",
          "representative",
          "general",
          "negotiator",
          "chairman",
          "chairwoman",
          "chair",
          "adviser",
          "advisor",
          "delegate",
          "chancellor",
          "director",
          "deputy",
          "colonel",
          "diplomat",
          "member",
          "speaker",
          "governor",
          "coordinator",
          "politician",
          "lawmaker",
          "king",
          "emir");

  private final Map<Actor, Set<Actor>> bodies = new HashMap<>();

  private final ActorRegister register;

  Sides(ResolvedReading resolved, Clauses clauses, ActorRegister register) {
    this.register = register;
    SpanIndex<ResolvedMention> mentions =
        SpanIndex.of(resolved.mentions(), mention -> mention.mention().span());
    List<Phrase> phrases = clauses.phrases();
    String text = resolved.article().text();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      learn(mentions, phrase.span());
      learnOwner(phrase);
      if (i + 1 < phrases.size() && isApart(text, phrase, phrases.get(i + 1))) {
        Phrase next = phrases.get(i + 1);
        boolean office = isOffice(phrase) || isOffice(next);
        if (office) {
          learn(mentions, extent(phrase).cover(extent(next)));
        }
      }
    }
  }

  private static Span extent(Phrase phrase) {
    List<Complement> complements = phrase.complements();
    return complements.isEmpty()
        ? phrase.span()
        : phrase.span().cover(complements.getFirst().phrase().span());
  }

  private static boolean isOffice(Phrase phrase) {
    return OFFICES.contains(phrase.noun());
  }

  /** Whether nothing but a comma stands between two nouns. */
  private static boolean isApart(String text, Phrase one, Phrase next) {
    int from = extent(one).end();
    return from < next.span().start()
        && text.substring(from, next.span().start()).strip().equals(",");
  }

  /** One person and one body named together belong together. */
  private void learn(SpanIndex<ResolvedMention> mentions, Span span) {
    Set<Actor> persons = new HashSet<>();
    Set<Actor> others = new HashSet<>();
    for (ResolvedMention mention : mentions.startingIn(span)) {
      if (mention.actor() instanceof Resolution.Resolved<Actor>(Actor actor)) {
        (actor.kind() == Actor.Kind.PERSON ? persons : others).add(actor);
      }
    }
    if (persons.size() == 1) {
      bodies.computeIfAbsent(persons.iterator().next(), key -> new HashSet<>()).addAll(others);
    }
  }

  /** {@code its minister Ana Ruiz}. */
  private void learnOwner(Phrase phrase) {
    @Nullable Reference<Actor> owner = phrase.owner();
    if (owner != null
        && phrase.actor().meaning() instanceof Resolution.Resolved<Actor>(Actor person)
        && person.kind() == Actor.Kind.PERSON
        && owner.meaning() instanceof Resolution.Resolved<Actor>(Actor body)
        && body.kind() != Actor.Kind.PERSON) {
      bodies.computeIfAbsent(person, key -> new HashSet<>()).add(body);
    }
  }

  /** Whether the register knows an office of a person in a country or body. */
  private boolean hasOffice(Actor person, Actor body) {
    return register
        .entry(person.id())
        .filter(entry -> entry.terms().stream().anyMatch(term -> term.of().equals(body.id())))
        .isPresent();
  }

  /** Whether somebody speaks for himself when he speaks of an actor. */
  boolean isOwn(Resolution<Actor> speaker, Resolution<Actor> actor) {
    return speaker instanceof Resolution.Resolved<Actor>(Actor who)
        && actor instanceof Resolution.Resolved<Actor>(Actor body)
        && (who.equals(body)
            || bodies.getOrDefault(who, Set.of()).contains(body)
            || hasOffice(who, body));
  }
}
