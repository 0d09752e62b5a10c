package org.servanda.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.reading.MentionType;
import org.servanda.reading.Resolution;
import org.servanda.reading.Word;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;

/** Tells whom a noun or a possessive means, with the words that name them. */
final class Namings {

  static final Set<String> POSSESSIVES =
      Set.of("its", "their", "his", "her", "our", "my", "your", "whose");

  /** What acts for the country or body whose name stands before it. */
  private static final Set<String> STATE =
      Set.of(
          "forces",
          "army",
          "military",
          "troops",
          "soldiers",
          "side",
          "government",
          "authorities",
          "leadership",
          "navy",
          "servicemen",
          "delegation",
          "officials",
          "officers",
          "party",
          "regime",
          "guards",
          "fighters",
          "units",
          "leaders",
          "negotiators",
          "artillery",
          "police");

  /** Those of them that are a country's where no other is named. */
  private static final Set<String> OF_A_STATE =
      Set.of("army", "military", "government", "authorities", "regime", "navy", "state");

  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "rebels",
          "movement",
          "insurgents",
          "guerrillas",
          "militants",
          "militia",
          "paramilitaries",
          "separatists",
          "faction");

  private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "i", "my", "me");

  private static final Set<String> THIRD =
      Set.of(
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "themselves",
          "he",
          "his",
          "him",
          "she",
          "her");

  private final ResolvedReading resolved;
  private final SourceChains chains;
  private final Topics topics = new Topics();

  /** The country or body for which a person speaks, by the words beside the name. */
  private final Map<Actor, Reference<Actor>> bodies = new HashMap<>();

  /** The countries whose forces or government were named so far. */
  private final Set<Resolution<Actor>> states = new HashSet<>();

  /** The groups and forces named so far. */
  private final Set<Actor> groups = new HashSet<>();

  Namings(ResolvedReading resolved, SourceChains chains) {
    this.resolved = resolved;
    this.chains = chains;
  }

  Topics topics() {
    return topics;
  }

  /** Learns for whom the persons named in a chunk speak. */
  void learn(Chunks chunks, Chunk chunk) {
    @Nullable Reference<Actor> body = null;
    for (ResolvedMention mention : chunks.mentionsIn(chunk)) {
      if (!(mention.actor() instanceof Resolution.Resolved<Actor>(Actor actor))) {
        continue;
      }
      if (actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ARMED_FORCE) {
        groups.add(actor);
      }
      if (actor.kind() != Actor.Kind.PERSON) {
        body = reference(mention.mention().span(), mention.actor());
      } else if (body != null) {
        bodies.putIfAbsent(actor, body);
      }
    }
  }

  /** Learns it from what is set off by a comma: {@code X, spokesman of Chad's army}. */
  void learn(Chunks chunks, Chunk one, Chunk other) {
    beside(chunks, one, other);
    beside(chunks, other, one);
  }

  private void beside(Chunks chunks, Chunk person, Chunk role) {
    List<ResolvedMention> named = chunks.mentionsIn(person);
    List<ResolvedMention> beside = chunks.mentionsIn(role);
    boolean office = beside.stream().anyMatch(m -> m.mention().type() == MentionType.OFFICE);
    if (named.isEmpty() || !office) {
      return;
    }
    for (ResolvedMention mention : beside) {
      if (named.getLast().actor() instanceof Resolution.Resolved<Actor>(Actor actor)
          && actor.kind() == Actor.Kind.PERSON
          && mention.actor() instanceof Resolution.Resolved<Actor>(Actor body)
          && body.kind() != Actor.Kind.PERSON) {
        bodies.putIfAbsent(actor, reference(mention.mention().span(), mention.actor()));
      }
    }
  }

  /** Whom a chunk means. */
  Reference<Actor> actor(Tokens tokens, Chunks chunks, Chunk chunk) {
    Word noun = tokens.word(chunk.head());
    String lower = noun.lower();
    List<ResolvedMention> inside = chunks.mentionsIn(chunk);
    for (ResolvedMention mention : inside.reversed()) {
      boolean last = mention.mention().span().end() >= noun.span().end();
      if (last && mention.actor() != null) {
        return reference(mention.mention().span(), mention.actor());
      }
    }
    if (SPEAKERS.contains(lower)) {
      return speaker(noun.span());
    }
    if (THIRD.contains(lower)) {
      return pronoun(noun);
    }
    if (STATE.contains(lower) && !inside.isEmpty()) {
      ResolvedMention state = inside.getFirst();
      if (state.actor() != null && state.mention().type() != MentionType.PERSON) {
        states.add(state.actor());
        return reference(state.mention().span().cover(noun.span()), state.actor());
      }
    }
    Span span = tokens.word(chunk.from()).span().cover(noun.span());
    @Nullable Reference<Actor> owner = STATE.contains(lower) ? owner(tokens, chunks, chunk) : null;
    if (owner != null && !isPerson(owner.meaning())) {
      states.add(owner.meaning());
      return reference(span, owner.meaning());
    }
    if (owner != null && owner.meaning() instanceof Resolution.Resolved<Actor>(Actor person)) {
      Reference<Actor> body = bodies.get(person);
      return body == null
          ? open(span, "the report does not tell whose country or body it is")
          : reference(span, body.meaning());
    }
    if (OF_A_STATE.contains(lower) && tokens.at(chunk.from()).equals("the") && states.size() == 1) {
      return reference(span, states.iterator().next());
    }
    if (GROUPS.contains(lower) && tokens.at(chunk.from()).equals("the") && groups.size() == 1) {
      return reference(span, Resolution.of(groups.iterator().next()));
    }
    return open(span, "the report does not name who this is");
  }

  /**
   * Whose it is, by a possessive or an adjective of a country before the noun; null if nobody's.
   */
  @Nullable Reference<Actor> owner(Tokens tokens, Chunks chunks, Chunk chunk) {
    for (int i = chunk.head() - 1; i >= chunk.from(); i--) {
      if (tokens.isPossessive(i)) {
        return possessor(tokens, chunks, chunk, i);
      }
      if (POSSESSIVES.contains(tokens.at(i))) {
        Word word = tokens.word(i);
        return SPEAKERS.contains(word.lower()) ? speaker(word.span()) : pronoun(word);
      }
    }
    return chunks.mentionsIn(chunk).stream()
        .filter(m -> m.mention().span().end() < tokens.word(chunk.head()).span().start())
        .filter(m -> m.mention().type() == MentionType.COUNTRY)
        .flatMap(
            m -> Optional.ofNullable(m.actor()).map(a -> reference(m.mention().span(), a)).stream())
        .findFirst()
        .orElse(null);
  }

  private Reference<Actor> possessor(Tokens tokens, Chunks chunks, Chunk chunk, int mark) {
    return actor(tokens, chunks, new Chunk(chunk.from(), mark - 1, false));
  }

  /** He, she, it and they: as the register has it, or else the last named that can be meant. */
  private Reference<Actor> pronoun(Word word) {
    return topics
        .meantBy(word.lower())
        .map(known -> reference(word.span(), known))
        .orElseGet(() -> open(word.span(), "nobody named before it can be meant for sure"));
  }

  /** The one who speaks, or the country or body he speaks for. */
  private Reference<Actor> speaker(Span word) {
    SourceChain chain = chains.at(word.start());
    if (chain.speakers().isEmpty()) {
      return open(word, "the report does not say whose words these are");
    }
    Resolution<Actor> speaker = chain.speakers().getLast().speaker();
    if (speaker instanceof Resolution.Resolved<Actor>(Actor actor)
        && actor.kind() == Actor.Kind.PERSON) {
      Reference<Actor> body = bodies.get(actor);
      return body != null
          ? reference(word, body.meaning())
          : reference(
              word,
              Resolution.open(
                  word.in(resolved.article().text()),
                  List.of(actor),
                  "the report does not tell for whom the speaker speaks"));
    }
    return reference(word, speaker);
  }

  private static boolean isPerson(Resolution<Actor> meaning) {
    return meaning.possible().stream().anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
  }

  private Reference<Actor> open(Span span, String reason) {
    return reference(span, Resolution.open(span.in(resolved.article().text()), List.of(), reason));
  }

  private Reference<Actor> reference(Span span, Resolution<Actor> meaning) {
    return new Reference<>(new Evidence(resolved.article(), span), meaning);
  }
}
