package org.servanda.register;

import java.util.ArrayList;
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

  private static final int MOST_UNKNOWN = 100;

  private final ArticleMentions mentions;
  private final Cast cast;
  private final Recency recency;
  private final KnownPersons known;

  /** Those whom the report named only by their office, which the register gives them. */
  private final Map<Actor, String> told = new LinkedHashMap<>();

  /** Offices of a country or body that the report told of, whose holders are not known. */
  private final List<Wanted> unknown = new ArrayList<>();

  Offices(ArticleMentions mentions, Cast cast, Recency recency, KnownPersons known) {
    this.mentions = mentions;
    this.cast = cast;
    this.recency = recency;
    this.known = known;
  }

  /** The holder of an office. */
  Link resolve(Mention mention, OfficeContext context) {
    Optional<Office> office = mentions.office(mention);
    String text = mentions.text(mention);
    if (office.isEmpty()) {
      return open(text, List.of(), "this office is not known");
    }
    if (PLURAL.matcher(text).find()) {
      return open(text, List.of(), "the words mean more than one person");
    }
    Optional<Actor> owner = mentions.owners().of(mention);
    if (mentions.isFormer(mention)) {
      return former(text, office.get(), owner.orElse(null));
    }
    if (owner.isEmpty() && mentions.owners().isOfOthers(mention)) {
      return open(text, List.of(), "the words say whose office it is, and no register knows them");
    }
    Wanted wanted =
        new Wanted(mention, text, office.get(), owner.orElse(context.beside()), owner.isPresent());
    Link link = holder(wanted, context);
    if (wanted.isOwnerSure()
        && link.actor() instanceof Resolution.Unresolved<Actor>
        && unknown.size() < MOST_UNKNOWN) {
      unknown.add(wanted);
    }
    return link;
  }

  private Link holder(Wanted wanted, OfficeContext context) {
    List<Actor> candidates = candidates(wanted, context);
    if (candidates.isEmpty()) {
      String office = wanted.isCounterpart() ? officeOf(context.other()) : wanted.office().key();
      return registered(wanted, office);
    }
    if (candidates.size() > 1) {
      return open(
          wanted.text(),
          candidates,
          "%d persons in the report can be meant".formatted(candidates.size()));
    }
    if (!wanted.isOwnerSure() && isOfAnotherToo(wanted, candidates.getFirst())) {
      return open(
          wanted.text(), candidates, "the report tells of another who holds such an office");
    }
    if (context.isLocal() && !wanted.isOwnerSure() && isForeign(wanted, candidates.getFirst())) {
      return open(wanted.text(), candidates, "whoever says this may mean one of another country");
    }
    return new Link(Resolution.of(candidates.getFirst()), "holds this office, as the report tells");
  }

  /** Whether those who live where the report is from may mean another than its only holder. */
  private boolean isForeign(Wanted wanted, Actor holder) {
    return mentions
        .home()
        .map(home -> cast.member(holder).filter(member -> member.actsFor(home)).isEmpty())
        .orElse(wanted.isAnyMinister());
  }

  /** Those of the report who can be meant, the likeliest only. */
  private List<Actor> candidates(Wanted wanted, OfficeContext context) {
    @Nullable Actor owner = wanted.owner();
    int start = wanted.mention().span().start();
    List<CastMember> fitting =
        cast.members().stream()
            .filter(member -> !context.excluded().contains(member.actor()))
            .filter(member -> !wanted.isCounterpart() || isCounterpart(member, context.other()))
            .filter(member -> wanted.canBeOf(member))
            .toList();
    List<CastMember> sure = fitting.stream().filter(member -> member.actsFor(owner)).toList();
    List<CastMember> likely =
        owner == null
            ? fitting
            : sure.isEmpty()
                ? fitting.stream().filter(m -> recency.isNear(m.actor(), start)).toList()
                : sure;
    likely = narrow(likely, wanted::isCalledSo);
    likely = narrow(likely, member -> member.actor().equals(context.speaker()));
    if (owner != null || wanted.isCounterpart()) {
      likely = narrow(likely, member -> recency.isNear(member.actor(), start));
      likely = narrow(likely, member -> recency.isInParagraph(member.actor(), start));
    }
    Stream<Actor> persons = likely.stream().map(CastMember::actor);
    return (wanted.isOwnerSure() || wanted.isCounterpart()
            ? persons
            : Stream.concat(persons, others(wanted, context, start)))
        .distinct()
        .toList();
  }

  /** Those whom an office can mean whose owner is not printed with it, besides the likely. */
  private Stream<Actor> others(Wanted wanted, OfficeContext context, int start) {
    @Nullable Actor owner = wanted.owner();
    if (owner == null) {
      return told(wanted.office()).stream().filter(actor -> !context.excluded().contains(actor));
    }
    return cast.members().stream()
        .filter(member -> !member.actsFor(owner) && wanted.withoutOwner().canBeOf(member))
        .filter(member -> recency.isInParagraph(member.actor(), start))
        .map(CastMember::actor)
        .filter(actor -> !context.excluded().contains(actor));
  }

  /** The only one of the report who held an office before. */
  private Link former(String text, Office office, @Nullable Actor owner) {
    List<Actor> persons =
        cast.members().stream()
            .filter(
                member ->
                    (member.isFormer() && member.actsFor(owner) && holds(member, office))
                        || (owner != null && known.heldBefore(member.actor(), office, owner.id())))
            .map(CastMember::actor)
            .distinct()
            .toList();
    return persons.size() == 1
        ? new Link(
            Resolution.of(persons.getFirst()), "the only one in the report who held it before")
        : open(text, persons, "one who held it before, or is to hold it");
  }

  private static boolean holds(CastMember member, Office wanted) {
    @Nullable Office held = member.office();
    return held != null && OfficeNames.same(held.key(), wanted);
  }

  private static Link open(String text, List<Actor> candidates, String reason) {
    return new Link(Resolution.open(text, candidates, reason));
  }

  /**
   * Whether an office was told of before, of another country or body, whose holder is not known.
   */
  private boolean isOfAnotherToo(Wanted wanted, Actor holder) {
    return unknown.stream()
        .filter(before -> OfficeNames.same(before.office().key(), wanted.office()))
        .anyMatch(before -> cast.member(holder).filter(m -> m.actsFor(before.owner())).isEmpty());
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
  private Link registered(Wanted wanted, String office) {
    @Nullable Actor owner = wanted.owner();
    String text = wanted.text();
    if (owner == null || office.isEmpty()) {
      return open(text, List.of(), "the report names nobody who holds this office");
    }
    if (known.published() == null) {
      return open(
          text,
          List.of(),
          "the report names nobody who holds this office, and its own day is not known");
    }
    List<String> offices = wanted.isLeader() ? HEADS : List.of(office);
    List<Holding> then =
        offices.stream().flatMap(o -> known.holders(o, owner.id()).stream()).toList();
    List<Holding> sure = then.stream().filter(known::isLikely).toList();
    List<Actor> holders =
        (sure.isEmpty() ? then : sure).stream().map(h -> h.holder().actor()).distinct().toList();
    boolean isSure = !sure.isEmpty() && holders.size() == 1;
    if (isSure) {
      told.putIfAbsent(holders.getFirst(), office);
    }
    return isSure
        ? new Link(
            Resolution.of(holders.getFirst()),
            "held this office when the report appeared, by the register")
        : open(
            text,
            holders,
            "the report names nobody who holds this office; by the register %d may have then"
                .formatted(holders.size()));
  }

  /** Those of several who pass; all of them where none does. */
  private static List<CastMember> narrow(
      List<CastMember> candidates, Predicate<CastMember> condition) {
    List<CastMember> passing =
        candidates.size() < 2 ? candidates : candidates.stream().filter(condition).toList();
    return passing.isEmpty() ? candidates : passing;
  }
}
