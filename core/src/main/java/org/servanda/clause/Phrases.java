package org.servanda.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.entry.Reference;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/** The noun phrases of a sentence: its chunks with whom they mean and what is tied to them. */
final class Phrases {

  /** More prepositions than this in a row tie nothing to the first noun. */
  private static final int LONGEST_CHAIN = 6;

  private static final Set<String> BODIES =
      Set.of(
          "government",
          "ministry",
          "group",
          "movement",
          "army",
          "party",
          "council",
          "court",
          "mission",
          "side",
          "regime",
          "coalition",
          "junta",
          "militia",
          "alliance",
          "faction",
          "organisation",
          "organization",
          "union",
          "bloc",
          "state",
          "country",
          "republic",
          "navy");

  private final Article article;
  private final Tokens tokens;
  private final Chunks chunks;
  private final List<Phrase> plain = new ArrayList<>();
  private final List<Phrase> all = new ArrayList<>();

  Phrases(Article article, Tokens tokens, Chunks chunks, Namings namings) {
    this.article = article;
    this.tokens = tokens;
    this.chunks = chunks;
    for (Chunk chunk : chunks.all()) {
      plain.add(phrase(chunk, namings));
    }
    for (int c = 1; c < plain.size(); c++) {
      Chunk before = chunks.all().get(c - 1);
      Chunk after = chunks.all().get(c);
      if (before.head() + 2 == after.from() && tokens.at(before.head() + 1).equals(",")) {
        namings.learn(chunks, before, after);
      }
    }
    for (int c = 0; c < plain.size(); c++) {
      all.add(with(plain.get(c), complements(plain.get(c).head() + 1, tokens.size())));
    }
  }

  private Phrase phrase(Chunk chunk, Namings namings) {
    Reference<Actor> actor = namings.actor(tokens, chunks, chunk);
    @Nullable Reference<Actor> owner = namings.owner(tokens, chunks, chunk);
    namings.learn(chunks, chunk);
    String noun = tokens.at(chunk.head());
    boolean led = tokens.is(chunk.from() - 1, PartOfSpeech.ADP);
    boolean known = !actor.meaning().possible().isEmpty() || isPeople(noun);
    if (known && !led && !chunk.isTime()) {
      if (owner != null && !owner.meaning().possible().isEmpty()) {
        namings.topics().named(owner, false);
      }
      namings.topics().named(actor, noun.endsWith("s") || noun.equals("people"));
    }
    Span span = tokens.word(chunk.from()).span().cover(tokens.word(chunk.head()).span());
    return new Phrase(
        tokens.sentence(), chunk.from(), chunk.head(), span, noun, actor, owner, List.of());
  }

  private static boolean isPeople(String noun) {
    return BODIES.contains(noun)
        || noun.matches(
            "[a-z]+(?:els|ists|ants|ents|ers|ors|ides|ties|ias|ments)|forces|troops|groups");
  }

  private static Phrase with(Phrase phrase, List<Complement> complements) {
    return new Phrase(
        phrase.sentence(),
        phrase.from(),
        phrase.head(),
        phrase.span(),
        phrase.noun(),
        phrase.actor(),
        phrase.owner(),
        complements);
  }

  List<Phrase> all() {
    return all;
  }

  Phrase get(int chunk) {
    return all.get(chunk);
  }

  /** What prepositions lead to, from a word on, as long as nothing else stands between. */
  List<Complement> complements(int from, int to) {
    List<Complement> found = new ArrayList<>();
    int i = from;
    while (found.size() < LONGEST_CHAIN && i < to) {
      int next = i + 1;
      int chunk = chunks.numberAt(next);
      if (!tokens.is(i, PartOfSpeech.ADP) || chunk < 0) {
        return found;
      }
      int last = lastJoined(chunk);
      found.add(new Complement(tokens.at(i), joined(chunk, last)));
      i = plain.get(last).head() + 1;
    }
    return found;
  }

  /** The last of the actors joined by "and" to one: {@code Chad, Niger and Mali}. */
  int lastJoined(int first) {
    int last = first;
    int tried = first;
    while (tried - first < LONGEST_CHAIN) {
      int after = plain.get(tried).head() + 1;
      boolean comma = tokens.at(after).equals(",");
      int and = comma && tokens.is(after + 1, PartOfSpeech.CCONJ) ? after + 1 : after;
      boolean conjunction = tokens.at(and).matches("and|or|nor");
      int next = conjunction || comma ? chunks.numberAt(and + 1) : -1;
      if (next < 0 || !isActor(next) || !isActor(first)) {
        return last;
      }
      tried = next;
      last = conjunction ? next : last;
    }
    return last;
  }

  private boolean isActor(int chunk) {
    return !plain.get(chunk).actor().meaning().possible().isEmpty();
  }

  /** Several phrases as one that means all of their actors. */
  Phrase joined(int first, int last) {
    if (first == last) {
      return plain.get(first);
    }
    Phrase one = plain.get(first);
    Phrase other = plain.get(last);
    List<Actor> actors =
        plain.subList(first, last + 1).stream()
            .flatMap(phrase -> phrase.actor().meaning().possible().stream())
            .distinct()
            .toList();
    Span span = one.span().cover(other.span());
    Reference<Actor> all =
        actors.size() < 2
            ? one.actor()
            : new Reference<>(new Evidence(article, span), Resolution.all(actors));
    return new Phrase(
        one.sentence(), one.from(), other.head(), span, other.noun(), all, one.owner(), List.of());
  }
}
