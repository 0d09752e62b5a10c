package org.servanda.eval.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;

/** Compares an actor with the gold. */
final class ActorJudge {

  private ActorJudge() {}

  /** How naming this actor fares. */
  static Outcome judge(Gold gold, Actor actor) {
    return switch (gold) {
      case Gold.Person person -> person(person, actor);
      case Gold.Country(String code) ->
          outcome(actor.kind() == Actor.Kind.COUNTRY && hasId(actor, code));
      case Gold.Listed(String id) -> outcome(isBody(actor) && hasId(actor, id));
      case Gold.Unlisted(List<String> names) -> isBody(actor) ? named(names, actor) : Outcome.WRONG;
      case Gold.Local(String name) -> local(name, actor);
      case Gold.Accord _, Gold.Prospective _, Gold.Open _ -> Outcome.WRONG;
      case Gold.Both both -> Plurals.one(both, actor);
      case Gold.Place _ ->
          throw new IllegalArgumentException("a place is not scored: leave it out");
    };
  }

  /** Whether a person of the gold was told by the Wikidata item, not by the printed name alone. */
  static boolean hasItem(Gold gold, Actor actor) {
    return gold instanceof Gold.Person(String item, List<String> _)
        && item != null
        && item.equals(actor.wikidata());
  }

  private static Outcome person(Gold.Person person, Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON) {
      return Outcome.WRONG;
    }
    @Nullable String item = actor.wikidata();
    if (item != null && person.wikidata() != null) {
      return outcome(item.equals(person.wikidata()));
    }
    Outcome named = named(person.names(), actor);
    return named == Outcome.OPEN && item != null ? Outcome.WRONG : named;
  }

  private static Outcome local(String name, Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON || actor.wikidata() != null) {
      return Outcome.WRONG;
    }
    return named(List.of(name), actor);
  }

  /** Right by any of the names; a part of one, such as a surname, says less than which one. */
  private static Outcome named(List<String> names, Actor actor) {
    if (names.stream().anyMatch(name -> PlainName.same(name, actor.name()))) {
      return Outcome.RIGHT;
    }
    return names.stream().anyMatch(name -> PlainName.isPart(actor.name(), name))
        ? Outcome.OPEN
        : Outcome.WRONG;
  }

  private static Outcome outcome(boolean right) {
    return right ? Outcome.RIGHT : Outcome.WRONG;
  }

  private static boolean isBody(Actor actor) {
    return switch (actor.kind()) {
      case ORGANIZATION, ARMED_FORCE, GROUP -> true;
      case PERSON, COUNTRY -> false;
    };
  }

  /** Ids are the gazetteer's behind a prefix that names the kind. */
  private static boolean hasId(Actor actor, String id) {
    return actor.id().substring(actor.id().indexOf(':') + 1).equals(id);
  }
}
