package org.servanda.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;

/** Tells which known actor a noun stands for. */
public final class NamedActors {

  /** Nouns for a person, who is not the country or the body before the noun. */
  private static final Set<String> PERSONS =
      Set.of(
          "minister",
          "president",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "envoy",
          "commander",
          "chief",
          "leader",
          "secretary",
          "negotiator",
          "adviser",
          "advisor",
          "official",
          "officials",
          "diplomat",
          "diplomats",
          "representative",
          "head",
          "director",
          "governor",
          "king",
          "premier",
          "chancellor",
          "deputy",
          "mayor",
          "general",
          "chairman",
          "chair",
          "counterpart",
          "colleague",
          "mediator",
          "lawyer",
          "lawmaker",
          "man",
          "woman",
          "ministers",
          "presidents",
          "leaders",
          "counterparts",
          "colleagues");

  /** How far "of" is followed. */
  private static final int DEPTH = 2;

  private final Roles roles;

  public NamedActors(Roles roles) {
    this.roles = roles;
  }

  /**
   * The actor a noun names, itself or by the name set after it; or whose it is, unless it is a
   * person: {@code Chad's army}.
   */
  public Optional<Reference<Actor>> of(Phrase phrase) {
    boolean person = PERSONS.contains(phrase.noun());
    return (person ? named(phrase) : known(phrase.actor()))
        .or(() -> person ? known(phrase.actor()) : named(phrase))
        .or(() -> person ? Optional.empty() : owner(phrase));
  }

  private Optional<Reference<Actor>> named(Phrase phrase) {
    List<Phrase> names = roles.named(phrase);
    boolean several = names.size() > 1 && phrase.noun().endsWith("s");
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(several ? together(names) : names.getFirst().actor());
  }

  private static Reference<Actor> together(List<Phrase> names) {
    List<Actor> actors =
        names.stream()
            .flatMap(name -> name.actor().meaning().possible().stream())
            .distinct()
            .toList();
    Reference<Actor> first = names.getFirst().actor();
    return actors.size() < 2 ? first : new Reference<>(first.words(), Resolution.all(actors));
  }

  /** Whose it is: {@code the army's claim}, {@code a claim by Chad}. */
  public Optional<Reference<Actor>> owner(Phrase phrase) {
    return owner(phrase, DEPTH);
  }

  private Optional<Reference<Actor>> owner(Phrase phrase, int depth) {
    @Nullable Reference<Actor> owner = phrase.owner();
    Optional<Reference<Actor>> own = Optional.ofNullable(owner).map(NamedActors::country);
    return own.filter(NamedActors::isKnown)
        .or(
            () ->
                Stream.of("by", "of", "from")
                    .flatMap(preposition -> phrase.after(preposition).stream())
                    .flatMap(next -> next(next, depth).stream())
                    .findFirst());
  }

  private Optional<Reference<Actor>> next(Phrase phrase, int depth) {
    return known(phrase.actor()).or(() -> depth == 0 ? Optional.empty() : owner(phrase, depth - 1));
  }

  /** An adjective of a country stands for it where it can be no other. */
  private static Reference<Actor> country(Reference<Actor> owner) {
    return owner.meaning() instanceof Resolution.Unresolved<Actor>(_, List<Actor> candidates, _)
            && candidates.size() == 1
            && candidates.getFirst().kind() == Actor.Kind.COUNTRY
        ? new Reference<>(owner.words(), Resolution.of(candidates.getFirst()))
        : owner;
  }

  private static Optional<Reference<Actor>> known(Reference<Actor> reference) {
    return Optional.of(reference).filter(NamedActors::isKnown);
  }

  /** Whether it is told who is meant. */
  public static boolean isKnown(Reference<Actor> reference) {
    return !(reference.meaning() instanceof Resolution.Unresolved<Actor>);
  }
}
