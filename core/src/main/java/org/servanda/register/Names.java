package org.servanda.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Organization;
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
  private final Map<String, Resolution<Actor>> persons = new HashMap<>();

  Names(ArticleMentions mentions, Cast cast, Gazetteer gazetteer) {
    this.mentions = mentions;
    this.cast = cast;
    this.gazetteer = gazetteer;
  }

  /** The actor of a mention; empty for an office, which depends on its place, and for no actor. */
  Optional<Resolution<Actor>> resolve(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> Optional.of(person(mentions.text(mention)));
      case COUNTRY -> country(mention);
      case PLACE -> country(mention);
      case ORGANIZATION -> Optional.of(Resolution.of(organization(mention)));
      case OFFICE, AGREEMENT, GROUP -> Optional.empty();
    };
  }

  /** The person of the article that a name means. */
  Resolution<Actor> person(String name) {
    return persons.computeIfAbsent(name, this::findPerson);
  }

  private Resolution<Actor> findPerson(String name) {
    List<Actor> candidates = cast.named(name).stream().map(CastMember::actor).toList();
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
          Resolution.open(
              name,
              candidates,
              "%d persons of this name stand in the report".formatted(candidates.size()));
    };
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

  private Optional<Resolution<Actor>> country(Mention mention) {
    List<Actor> candidates =
        mentions.countries(mention).stream().map(CountryName::country).map(Names::actor).toList();
    return switch (candidates.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Resolution.of(candidates.getFirst()));
      default ->
          Optional.of(
              Resolution.open(
                  mentions.text(mention),
                  candidates,
                  "%d countries go by this name".formatted(candidates.size())));
    };
  }

  static Actor actor(Country country) {
    return new Actor("country:" + country.code(), country.name(), Actor.Kind.COUNTRY, null);
  }

  private Actor organization(Mention mention) {
    String text = mentions.text(mention);
    String name = text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
    Optional<Organization> known =
        gazetteer.organization(name).or(() -> gazetteer.organization(text));
    return known
        .map(o -> new Actor("organization:" + o.id(), o.name(), kind(o), null))
        .orElseGet(() -> unlisted(mention, name));
  }

  /** A body that the gazetteer does not list; {@code Chad's Defence Ministry} is not Mali's. */
  private Actor unlisted(Mention mention, String name) {
    Optional<Country> country =
        STATE_BODY.matcher(name).matches()
            ? mentions.countryBefore(mention.span().start())
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
