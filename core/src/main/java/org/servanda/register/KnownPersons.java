package org.servanda.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import org.servanda.actors.Holding;
import org.servanda.actors.Holding.Certainty;
import org.servanda.actors.Term;
import org.servanda.article.DateBounds;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.Office;

/**
 * Tells which persons of a report are in the register, and who held an office when it appeared.
 *
 * <p>A name alone proves little: somebody is taken for the one of the register only if the report
 * gives a full name and nothing speaks against it, or a family name with an office and a country
 * that fit, or a family name that just one holder of a high office of the time has.
 */
final class KnownPersons {

  /** Offices whose holders reports name without saying who they are. */
  private static final List<String> HIGH =
      List.of("president", "prime-minister", "monarch", "foreign-minister", "secretary-general");

  /** Until when the register's holders were surveyed: who is last there was in office then. */
  private static final LocalDate LAST_SURVEY = LocalDate.of(2022, 6, 30);

  /** How many years before and after their time in office people are still in the news. */
  private static final int YEARS_BEFORE = 5;

  private static final int YEARS_AFTER = 15;

  private final ActorRegister register;
  private final @Nullable DateBounds published;

  KnownPersons(ActorRegister register, @Nullable DateBounds published) {
    this.register = register;
    this.published = published;
  }

  /** The person of the register whom a report means; empty where nobody or more than one fits. */
  Optional<ActorEntry> of(CastMember member) {
    List<ActorEntry> namesakes =
        register.named(String.join(" ", member.names())).stream()
            .filter(entry -> entry.actor().kind() == Actor.Kind.PERSON)
            .toList();
    List<ActorEntry> titled = namesakes.stream().filter(e -> holds(e, member)).toList();
    if (titled.size() == 1) {
      return Optional.of(titled.getFirst());
    }
    List<ActorEntry> candidates = titled.isEmpty() ? namesakes : titled;
    boolean told = member.office() != null || member.owner() != null;
    if (told && titled.isEmpty()) {
      candidates =
          member.names().size() > 1
              ? candidates.stream().filter(e -> canServe(e, member)).toList()
              : List.of();
    }
    Predicate<ActorEntry> timely = member.names().size() > 1 ? this::isInTheNews : this::isHigh;
    List<ActorEntry> fitting = candidates.stream().filter(timely).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** Those who held an office then; the sure first. None where the report's day is not known. */
  List<Holding> holders(String office, String of) {
    return published == null ? List.of() : register.holders(office, of, published);
  }

  /**
   * Whether an office was held, as far as a reader of the news would doubt it: surely, or by the
   * last holder known, who had begun not long before.
   */
  boolean isLikely(Holding holding) {
    @Nullable DateBounds start = holding.term().start();
    return holding.certainty() == Certainty.SURE
        || (published != null
            && start != null
            && holding.term().end() == null
            && !published.latest().isAfter(LAST_SURVEY)
            && !start.latest().isAfter(published.earliest()));
  }

  /** The one who surely held an office then, if just one did. */
  Optional<ActorEntry> holder(String office, String of) {
    List<ActorEntry> sure =
        holders(office, of).stream()
            .filter(this::isLikely)
            .map(Holding::holder)
            .distinct()
            .toList();
    return sure.size() == 1 ? Optional.of(sure.getFirst()) : Optional.empty();
  }

  /** The actor of an id. */
  Optional<Actor> actor(String id) {
    return register.actor(id);
  }

  /** Whether somebody held an office of a country or body that is over when the report appears. */
  boolean heldBefore(Actor person, Office office, String of) {
    return published != null
        && register.entry(person.id()).map(ActorEntry::terms).orElse(List.of()).stream()
            .filter(term -> term.of().equals(of) && OfficeNames.same(term.office(), office))
            .anyMatch(
                term -> term.end() != null && term.end().latest().isBefore(published.latest()));
  }

  /** The bounds on the day of the report; null where not known. */
  @Nullable DateBounds published() {
    return published;
  }

  /** The office that somebody held then, if just one is known. */
  Optional<Term> term(Actor person) {
    List<Term> then =
        register.entry(person.id()).map(ActorEntry::terms).orElse(List.of()).stream()
            .filter(term -> isDuring(term, 0, 0))
            .toList();
    long posts = then.stream().map(term -> term.office() + term.of()).distinct().count();
    return posts == 1 ? Optional.of(then.getFirst()) : Optional.empty();
  }

  /** Whether somebody once held the office that the report tells, for the country that it tells. */
  private boolean holds(ActorEntry entry, CastMember member) {
    @Nullable Office office = member.office();
    @Nullable Actor country = countryOf(member);
    return office != null
        && entry.terms().stream()
            .anyMatch(
                term ->
                    OfficeNames.same(term.office(), office)
                        && (country == null || term.of().equals(country.id()))
                        && isDuring(term, 0, YEARS_AFTER));
  }

  /** Whether nothing in the report speaks against a namesake. */
  private static boolean canServe(ActorEntry entry, CastMember member) {
    @Nullable Office office = member.office();
    boolean isEnvoy = office != null && office.level().equals("envoy");
    return member
        .actsFor()
        .map(
            owner ->
                entry.terms().stream().anyMatch(term -> term.of().equals(owner.id()))
                    || (isEnvoy && owner.kind() != Actor.Kind.COUNTRY))
        .orElse(office == null || isEnvoy);
  }

  /** The country that somebody acts for; a body's people may serve in the name of another. */
  private static @Nullable Actor countryOf(CastMember member) {
    return member.actsFor().filter(owner -> owner.kind() == Actor.Kind.COUNTRY).orElse(null);
  }

  private boolean isInTheNews(ActorEntry entry) {
    return entry.terms().isEmpty()
        || entry.terms().stream().anyMatch(term -> isDuring(term, YEARS_BEFORE, YEARS_AFTER));
  }

  private boolean isHigh(ActorEntry entry) {
    return published != null
        && entry.terms().stream()
            .filter(term -> HIGH.contains(term.office()))
            .flatMap(term -> holder(term.office(), term.of()).stream())
            .anyMatch(holder -> holder.actor().equals(entry.actor()));
  }

  /** Whether the report can have appeared in a term, or some years before or after it. */
  private boolean isDuring(Term term, int before, int after) {
    if (published == null) {
      return true;
    }
    @Nullable DateBounds start = term.start();
    @Nullable DateBounds end = term.end();
    boolean begun =
        start == null || !published.latest().plusYears(before).isBefore(start.earliest());
    boolean going = end == null || !published.earliest().minusYears(after).isAfter(end.latest());
    return begun && going;
  }

  static String id(Country country) {
    return "country:" + country.code();
  }
}
