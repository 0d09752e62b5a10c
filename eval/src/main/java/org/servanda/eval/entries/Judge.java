package org.servanda.eval.entries;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.DateBounds;
import org.servanda.entry.PloverType;
import org.servanda.eval.resolution.PlainName;
import org.servanda.text.Span;

/** Says whether what the program tells of an aspect is what a careful reader does. */
final class Judge {

  private static final Pattern STATE =
      Pattern.compile(
          "\\b(?:Armed Forces|Army|Defen[cs]e Forces?|Military|Navy|Ministry|Department)\\b");

  /** What two do together. */
  private static final Set<Wanted> MUTUAL =
      Stream.of(PloverType.AGREE, PloverType.CONSULT, PloverType.COOPERATE)
          .map(type -> new Wanted.Label(type.name()))
          .collect(toUnmodifiableSet());

  private final ActorRegister register;

  /**
   * @param register tells by which names an actor goes
   */
  Judge(ActorRegister register) {
    this.register = register;
  }

  /** Whether an aspect agrees; of what two do together either may be the source. */
  boolean agrees(Aspect aspect, GoldEntry gold, FoundEntry found) {
    boolean side = aspect == Aspect.SOURCE || aspect == Aspect.TARGET;
    return agree(gold.wanted(aspect), found.told(aspect))
        || (side
            && MUTUAL.contains(gold.wanted(Aspect.TYPE))
            && agree(gold.wanted(Aspect.SOURCE), found.told(Aspect.TARGET))
            && agree(gold.wanted(Aspect.TARGET), found.told(Aspect.SOURCE)));
  }

  private boolean agree(Wanted wanted, Told told) {
    return switch (wanted) {
      case Wanted.Label(String value) ->
          told instanceof Told.Label(String other) && Objects.equals(value, other);
      case Wanted.Actors(List<String> names) ->
          told instanceof Told.Actors(List<Actor> actors) && same(names, actors);
      case Wanted.Words sought -> told instanceof Told.Words words && same(sought, words);
      case Wanted.Place(String name) ->
          told instanceof Told.Place(String other) && samePlace(name, other);
      case Wanted.Accord accord ->
          told instanceof Told.Accords(List<Agreement> agreements) && same(accord, agreements);
    };
  }

  /** Whether each name is an actor's and each actor has one of the names. */
  private boolean same(List<String> names, List<Actor> actors) {
    return names.stream().allMatch(name -> actors.stream().anyMatch(a -> isCalled(a, name)))
        && actors.stream().allMatch(actor -> names.stream().anyMatch(n -> isCalled(actor, n)));
  }

  private boolean isCalled(Actor actor, String name) {
    return PlainName.same(name, actor.name())
        || register.named(name).stream().map(ActorEntry::actor).anyMatch(a -> isSame(a, actor))
        || isState(name, actor)
        || register.entry(actor.id()).stream()
            .flatMap(entry -> entry.names().stream())
            .anyMatch(other -> PlainName.same(name, other));
  }

  /**
   * Whether one of two is a country and the other its own forces or a ministry of it, which speak
   * and act for it: {@code Israel} and {@code Israel Defense Forces}.
   */
  private boolean isState(String name, Actor actor) {
    List<ActorEntry> countries =
        register.named(name).stream()
            .filter(entry -> entry.actor().kind() == Actor.Kind.COUNTRY)
            .toList();
    if (!countries.isEmpty() && actor.kind() != Actor.Kind.PERSON) {
      return countries.stream().anyMatch(country -> isStateBody(country, actor.name()));
    }
    return actor.kind() == Actor.Kind.COUNTRY
        && register.entry(actor.id()).stream().anyMatch(country -> isStateBody(country, name));
  }

  private static boolean isStateBody(ActorEntry country, String name) {
    return STATE.matcher(name).find()
        && country.names().stream().anyMatch(named -> PlainName.isPart(named, name));
  }

  private static boolean isSame(Actor one, Actor other) {
    @Nullable String item = one.wikidata();
    return one.id().equals(other.id()) || (item != null && item.equals(other.wikidata()));
  }

  private static boolean same(Wanted.Words wanted, Told.Words told) {
    @Nullable Span span = told.span();
    return span == null
        ? wanted.spans().isEmpty()
        : wanted.spans().stream().anyMatch(span::overlaps);
  }

  private static boolean samePlace(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Objects.equals(one, other);
    }
    return isLike(one, other);
  }

  private static boolean same(Wanted.Accord wanted, List<Agreement> agreements) {
    return wanted.isOpen()
        ? agreements.isEmpty()
        : agreements.stream().anyMatch(agreement -> same(wanted, agreement));
  }

  private static boolean same(Wanted.Accord wanted, Agreement told) {
    if (wanted.isProspective() || told.stage() == Stage.PROSPECTIVE) {
      return wanted.isProspective() == (told.stage() == Stage.PROSPECTIVE);
    }
    @Nullable String name = wanted.name();
    @Nullable DateBounds wantedDate = wanted.date();
    @Nullable DateBounds date = told.date();
    if (wantedDate == null || date == null) {
      return name != null && isLike(name, told.name());
    }
    boolean named =
        name == null || PlainName.isKind(told.name()) || PlainName.share(name, told.name());
    return named && date.overlaps(widened(wantedDate));
  }

  /** A day more or less: what is signed at night has two dates. */
  private static DateBounds widened(DateBounds date) {
    return new DateBounds(date.earliest().minusDays(1), date.latest().plusDays(1));
  }

  private static boolean isLike(String one, String other) {
    return PlainName.same(one, other)
        || PlainName.isPart(one, other)
        || PlainName.isPart(other, one);
  }
}
