package org.servanda.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Office;
import org.servanda.gazetteer.Organization;
import org.servanda.gazetteer.StateWords;
import org.servanda.reading.Mention;
import org.servanda.reading.Resolution;

/** Resolves the mentions that name their actor outright: persons, countries, organisations. */
final class Names {

  /** Names that many states give to a body of theirs. */
  private static final Pattern STATE_BODY =
      Pattern.compile(
          "(?:\\p{L}+ )*(?:Ministry|Parliament|Army|Forces|Government|Police|Navy|Council|Senate|Assembly"
              + "|Department|Office|Court)(?: of .*)?");

  private final ArticleMentions mentions;
  private final Cast cast;
  private final Gazetteer gazetteer;
  private final ActorRegister register;
  private final Map<String, Resolution<Actor>> persons = new HashMap<>();

  Names(ArticleMentions mentions, Cast cast, Gazetteer gazetteer, ActorRegister register) {
    this.mentions = mentions;
    this.cast = cast;
    this.gazetteer = gazetteer;
    this.register = register;
  }

  /** The actor of a mention; empty for an office, which depends on its place, and for no actor. */
  Optional<Link> resolve(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> Optional.of(person(mention));
      case COUNTRY, PLACE -> country(mention);
      case ORGANIZATION ->
          Optional.of(new Link(Resolution.of(organization(mention)), "goes by this name"));
      case OFFICE, AGREEMENT, GROUP -> Optional.empty();
    };
  }

  private Link person(Mention mention) {
    String name = mentions.text(mention);
    Resolution<Actor> person = person(name);
    return switch (person) {
      case Resolution.Resolved<Actor>(Actor actor) ->
          new Link(
              person,
              actor.wikidata() != null
                  ? "the register's person of this name, office and time"
                  : actor.name().equals(name)
                      ? "named in full"
                      : "the only person in the report of this name");
      case Resolution.Several<Actor> several -> new Link(several);
      case Resolution.Unresolved<Actor> open -> new Link(open);
    };
  }

  /** The person of the article that a name means. */
  Resolution<Actor> person(String name) {
    return persons.computeIfAbsent(name, this::findPerson);
  }

  private Resolution<Actor> findPerson(String name) {
    List<Actor> candidates = cast.named(name).stream().map(CastMember::actor).distinct().toList();
    return switch (candidates.size()) {
      case 0 ->
          Resolution.open(
              name,
              candidates,
              cast.isFull()
                  ? "the report names more persons than the %d that are told apart"
                      .formatted(Cast.MOST_MEMBERS)
                  : "no person of this name stands in the report");
      case 1 -> Resolution.of(candidates.getFirst());
      default ->
          leader(name)
              .map(Resolution::of)
              .orElseGet(
                  () ->
                      Resolution.open(
                          name,
                          candidates,
                          "%d persons of this name stand in the report"
                              .formatted(candidates.size())));
    };
  }

  /** The only one of a family who leads a country or a body, whom its name alone means. */
  private Optional<Actor> leader(String name) {
    List<Actor> leaders =
        cast.named(name).stream()
            .filter(m -> Optional.ofNullable(m.office()).filter(Names::leads).isPresent())
            .map(CastMember::actor)
            .distinct()
            .toList();
    return leaders.size() == 1 ? Optional.of(leaders.getFirst()) : Optional.empty();
  }

  private static boolean leads(Office office) {
    return office.level().equals("head");
  }

  /** Whether a word is the adjective of a country. */
  boolean isDemonym(String word) {
    return gazetteer.countries(word).stream()
        .anyMatch(name -> name.use() == CountryName.Use.DEMONYM);
  }

  /** The one country of this name. */
  Optional<Actor> country(String name) {
    List<CountryName> found = gazetteer.countries(name);
    return found.size() == 1 ? Optional.of(actor(found.getFirst().country())) : Optional.empty();
  }

  private Optional<Link> country(Mention mention) {
    List<CountryName> found = mentions.countries(mention);
    Optional<Organization> body = mentions.bodySeatedIn(mention);
    if (body.isPresent() && !mentions.isWhere(mention)) {
      return Optional.of(
          new Link(
              Resolution.of(registered(actor(body.get()))), "the seat of a body of the report"));
    }
    List<Actor> candidates = found.stream().map(CountryName::country).map(this::actor).toList();
    String text = mentions.text(mention);
    boolean isSeat = found.stream().anyMatch(name -> name.use() == CountryName.Use.SEAT);
    if (isSeat && mentions.isWhere(mention)) {
      return Optional.empty();
    }
    return switch (candidates.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(country(mention, found.getFirst().use(), candidates.getFirst()));
      default ->
          Optional.of(
              new Link(
                  Resolution.open(
                      text,
                      candidates,
                      "%d countries go by this name".formatted(candidates.size()))));
    };
  }

  /** A country by name, seat or adjective; {@code Chadian soldiers} are not Chad. */
  private Link country(Mention mention, CountryName.Use use, Actor country) {
    if (use == CountryName.Use.DEMONYM && mentions.isOfPeople(mention)) {
      return new Link(
          Resolution.open(
              mentions.text(mention), List.of(country), "people of the country, not the country"));
    }
    String because =
        switch (use) {
          case NAME -> "the country's name";
          case DEMONYM -> "the country's adjective";
          case SEAT -> "the seat of its government";
        };
    return new Link(Resolution.of(country), because);
  }

  /** The actor that a country is. */
  Actor actor(Country country) {
    return registered(
        new Actor(KnownPersons.id(country), country.name(), Actor.Kind.COUNTRY, null));
  }

  /** An actor as the register has it, where it does. */
  private Actor registered(Actor actor) {
    return register.entry(actor.id()).map(ActorEntry::actor).orElse(actor);
  }

  private Actor organization(Mention mention) {
    String text = mentions.text(mention);
    String name = text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
    Optional<Organization> known =
        gazetteer.organization(name).or(() -> gazetteer.organization(text)).or(() -> force(name));
    return known
        .map(body -> registered(actor(body)))
        .or(() -> added(name))
        .orElseGet(() -> unlisted(mention, name));
  }

  private static Actor actor(Organization body) {
    return new Actor("organization:" + body.id(), body.name(), kind(body), null);
  }

  /** A body that users added to the register, if just one goes by the name. */
  private Optional<Actor> added(String name) {
    List<Actor> bodies =
        register.named(name).stream()
            .map(ActorEntry::actor)
            .filter(actor -> actor.kind() != Actor.Kind.PERSON)
            .filter(actor -> actor.kind() != Actor.Kind.COUNTRY)
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
  }

  /** A country's armed forces, which reports call its forces, army or military alike. */
  private Optional<Organization> force(String name) {
    int last = name.lastIndexOf(' ');
    if (last < 0 || !StateWords.isForces(name.substring(last + 1))) {
      return Optional.empty();
    }
    String whose = name.substring(0, last + 1);
    return Stream.of("army", "military", "Armed Forces", "Army")
        .flatMap(force -> gazetteer.organization(whose + force).stream())
        .findFirst();
  }

  /** A body that the gazetteer does not list; {@code Chad's Defence Ministry} is not Mali's. */
  private Actor unlisted(Mention mention, String name) {
    Optional<Country> country =
        STATE_BODY.matcher(name).matches()
            ? mentions.owners().countryBefore(mention.span().start())
            : Optional.empty();
    String whole = country.map(c -> possessive(c.name()) + " " + name).orElse(name);
    return new Actor("organization:" + Cast.slug(whole), whole, Actor.Kind.ORGANIZATION, null);
  }

  private static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  private static Actor.Kind kind(Organization organization) {
    return switch (organization.kind()) {
      case "armed_force" -> Actor.Kind.ARMED_FORCE;
      case "group" -> Actor.Kind.GROUP;
      default -> Actor.Kind.ORGANIZATION;
    };
  }
}
