package org.servanda.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.Holding;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.Office;
import org.servanda.reading.Mention;
import org.servanda.reading.Resolution;

/**
 * Resolves an office that stands without a name, such as {@code the Chadian minister}, to a person
 * of the article who holds it, or else to the one who held it when the article appeared.
 */
final class Offices {

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)(?:ministers|presidents|leaders|envoys|ambassadors|officials|counterparts)$");

  private static final List<String> HEADS =
      List.of("president", "prime-minister", "monarch", "supreme-leader");

  private final ArticleMentions mentions;
  private final Cast cast;
  private final Recency recency;
  private final KnownPersons known;

  /** Those whom the report named only by their office, which the register gives them. */
  private final Map<Actor, String> told = new LinkedHashMap<>();

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
   * @param beside the only country that the sentence names before, as in {@code Mali's government
   *     agreed, and the prime minister left}
   * @param speaker who spoke just before, who goes on speaking if the office is theirs; null where
   *     nobody did
   */
  Link resolve(
      Mention mention, @Nullable Actor other, @Nullable Actor speaker, Optional<Actor> beside) {
    Optional<Office> office = mentions.office(mention);
    String text = mentions.text(mention);
    if (office.isEmpty()) {
      return new Link(Resolution.open(text, List.of(), "this office is not known"));
    }
    if (PLURAL.matcher(text).find()) {
      return new Link(Resolution.open(text, List.of(), "the words mean more than one person"));
    }
    if (mentions.isFormer(mention)) {
      return new Link(Resolution.open(text, List.of(), "one who held it before, or is to hold it"));
    }
    @Nullable Actor owner = mentions.ownerOf(mention).or(() -> beside).orElse(null);
    @Nullable Country country = mentions.countryOf(owner).orElse(null);
    boolean isCounterpart = office.get().key().equals("counterpart");
    List<CastMember> fitting =
        cast.members().stream()
            .filter(member -> !isCounterpart || isCounterpart(member, other))
            .filter(member -> holds(member, office.get(), country))
            .toList();
    List<CastMember> sure =
        fitting.stream()
            .filter(member -> country != null && country.equals(member.country()))
            .toList();
    List<CastMember> candidates = sure.isEmpty() ? fitting : sure;
    int start = mention.span().start();
    candidates = narrow(candidates, member -> member.actor().equals(speaker));
    if (owner != null || isCounterpart) {
      candidates = narrow(candidates, member -> recency.isNear(member.actor(), start));
      candidates = narrow(candidates, member -> recency.isInParagraph(member.actor(), start));
    }
    List<Actor> actors = candidates.stream().map(CastMember::actor).toList();
    if (owner == null && !isCounterpart) {
      actors = Stream.concat(actors.stream(), told(office.get()).stream()).distinct().toList();
    }
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

  /** Those whom the report named before by an office that this one can be, and not by name. */
  private List<Actor> told(Office wanted) {
    return told.entrySet().stream()
        .filter(entry -> OfficeNames.same(entry.getValue(), wanted))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The office that somebody holds, by the report or by the register. */
  Optional<Office> of(Actor person) {
    return cast.member(person)
        .flatMap(member -> Optional.ofNullable(member.office()))
        .or(() -> known.term(person).flatMap(term -> mentions.officeOf(term.office())));
  }

  /** Whether somebody can be the counterpart of another, whose office they then share. */
  private boolean isCounterpart(CastMember member, @Nullable Actor other) {
    String theirs = officeOf(member.actor());
    String own = officeOf(other);
    return !member.actor().equals(other)
        && (theirs.isEmpty() || own.isEmpty() || theirs.equals(own));
  }

  private String officeOf(@Nullable Actor person) {
    return person == null ? "" : of(person).map(Office::key).orElse("");
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
    List<Holding> sure = then.stream().filter(known::isLikely).toList();
    List<Actor> holders =
        (sure.isEmpty() ? then : sure).stream().map(h -> h.holder().actor()).distinct().toList();
    if (sure.size() == 1) {
      told.putIfAbsent(holders.getFirst(), office);
    }
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
