package org.servanda.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.Holding;
import org.servanda.actors.Holding.Certainty;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.Office;
import org.servanda.reading.Mention;
import org.servanda.reading.Resolution;

/**
 * Resolves an office that stands without a name, such as {@code the Chadian minister}, to a person
 * of the article who holds it, or else to the one who held it when the article appeared.
 */
final class Offices {

  private static final List<String> HEADS =
      List.of("president", "prime-minister", "monarch", "supreme-leader");

  private final ArticleMentions mentions;
  private final Cast cast;
  private final Recency recency;
  private final KnownPersons known;

  Offices(ArticleMentions mentions, Cast cast, Recency recency, KnownPersons known) {
    this.mentions = mentions;
    this.cast = cast;
    this.recency = recency;
    this.known = known;
  }

  /**
   * The holder of an office.
   *
   * @param other the person of whom the holder is the counterpart; null where there is none
   * @param speaker who spoke just before, who goes on speaking if the office is theirs; null where
   *     nobody did
   */
  Link resolve(Mention mention, @Nullable Actor other, @Nullable Actor speaker) {
    Optional<Office> office = mentions.office(mention);
    String text = mentions.text(mention);
    if (office.isEmpty()) {
      return new Link(Resolution.open(text, List.of(), "this office is not known"));
    }
    @Nullable Actor owner = mentions.ownerOf(mention).orElse(null);
    @Nullable Country country = mentions.countryBefore(mention.span().start()).orElse(null);
    boolean isCounterpart = office.get().key().equals("counterpart");
    List<CastMember> fitting =
        cast.members().stream()
            .filter(member -> !isCounterpart || !member.actor().equals(other))
            .filter(member -> holds(member, office.get(), country))
            .toList();
    List<CastMember> sure =
        fitting.stream()
            .filter(member -> country != null && country.equals(member.country()))
            .toList();
    List<CastMember> candidates = sure.isEmpty() ? fitting : sure;
    int start = mention.span().start();
    candidates = narrow(candidates, member -> member.actor().equals(speaker));
    candidates = narrow(candidates, member -> recency.isNear(member.actor(), start));
    candidates = narrow(candidates, member -> recency.isInParagraph(member.actor(), start));
    List<Actor> actors = candidates.stream().map(CastMember::actor).toList();
    return switch (actors.size()) {
      case 0 -> registered(text, isCounterpart ? officeOf(other) : office.get().key(), owner);
      case 1 ->
          new Link(Resolution.of(actors.getFirst()), "holds this office, as the report tells");
      default ->
          new Link(
              Resolution.open(
                  text, actors, "%d persons in the report can be meant".formatted(actors.size())));
    };
  }

  private String officeOf(@Nullable Actor person) {
    return Optional.ofNullable(person)
        .flatMap(cast::member)
        .flatMap(member -> Optional.ofNullable(member.office()))
        .map(Office::key)
        .orElse("");
  }

  /** Who held an office that the report gives to nobody, by the register. */
  private Link registered(String text, String office, @Nullable Actor owner) {
    if (owner == null || office.isEmpty()) {
      return new Link(
          Resolution.open(text, List.of(), "the report names nobody who holds this office"));
    }
    if (known.published() == null) {
      return new Link(
          Resolution.open(
              text,
              List.of(),
              "the report names nobody who holds this office, and its own day is not known"));
    }
    List<String> offices = office.equals("leader") ? HEADS : List.of(office);
    List<Holding> then =
        offices.stream().flatMap(o -> known.holders(o, owner.id()).stream()).toList();
    List<Holding> sure = then.stream().filter(h -> h.certainty() == Certainty.SURE).toList();
    List<Actor> holders =
        (sure.isEmpty() ? then : sure).stream().map(h -> h.holder().actor()).distinct().toList();
    return sure.size() == 1
        ? new Link(
            Resolution.of(holders.getFirst()),
            "held this office when the report appeared, by the register")
        : new Link(
            Resolution.open(
                text,
                holders,
                "the report names nobody who holds this office; by the register %d may have then"
                    .formatted(holders.size())));
  }

  /** Those of several who pass; all of them where none does. */
  private static List<CastMember> narrow(
      List<CastMember> candidates, Predicate<CastMember> condition) {
    List<CastMember> passing =
        candidates.size() < 2 ? candidates : candidates.stream().filter(condition).toList();
    return passing.isEmpty() ? candidates : passing;
  }

  private static boolean holds(CastMember member, Office wanted, @Nullable Country country) {
    if (country != null && member.actsFor().filter(c -> !c.equals(country)).isPresent()) {
      return false;
    }
    if (wanted.key().equals("counterpart")) {
      return country != null && country.equals(member.country());
    }
    @Nullable Office held = member.office();
    if (held == null) {
      return false;
    }
    boolean generic =
        held.level().equals(wanted.key())
            || (wanted.key().equals("leader") && held.level().equals("head"))
            || (wanted.key().equals("diplomat")
                && (held.level().equals("envoy") || OfficeNames.isForeignMinister(held.key())));
    return OfficeNames.same(held.key(), wanted) || generic;
  }
}
