package org.servanda.register;

import java.util.List;
import java.util.Optional;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Organization;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.text.Span;

/** Whose the offices of an article are, by the words in and beside them. */
final class OfficeOwners {

  /** How far before an office its country can stand, as in {@code Chad's new foreign minister}. */
  private static final int COUNTRY_REACH = 24;

  /** The length of {@code of the} with spaces around it. */
  private static final int LONGEST_OF = 8;

  private final ArticleMentions mentions;
  private final Gazetteer gazetteer;

  OfficeOwners(ArticleMentions mentions, Gazetteer gazetteer) {
    this.mentions = mentions;
    this.gazetteer = gazetteer;
  }

  /** The country named right before an office. */
  Optional<Country> countryBefore(int officeStart) {
    Optional<Mention> before =
        mentions
            .lastBefore(officeStart)
            .filter(mention -> mention.type() != MentionType.OFFICE)
            .filter(mention -> mention.span().end() >= officeStart - COUNTRY_REACH);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = before.get();
    String between = mentions.text(mention.span().gapBefore(new Span(officeStart, officeStart)));
    boolean beside = between.matches("('s|')?( [\\p{L}-]+){0,2} ?");
    List<CountryName> names = mentions.countries(mention);
    return beside && names.size() == 1 ? Optional.of(names.getFirst().country()) : Optional.empty();
  }

  /**
   * Whose office it is: the country or body named right before it, or after {@code of}, as in
   * {@code the UN envoy}, {@code president of Chad}.
   */
  Optional<Actor> of(Mention office) {
    return ownerIn(mentions.text(office))
        .or(() -> ownerBehindOf(mentions.text(office)))
        .or(() -> countryBefore(office.span().start()).map(OfficeOwners::actor))
        .or(() -> bodyBefore(office.span().start()))
        .or(() -> ownerAfter(office));
  }

  /** Whose office it is by its last words, as in {@code secretary-general of NATO}. */
  private Optional<Actor> ownerBehindOf(String office) {
    int of = office.lastIndexOf(" of ");
    return of < 0 || gazetteer.office(office).isPresent()
        ? Optional.empty()
        : gazetteer
            .organization(office.substring(of + " of ".length()).replaceFirst("^the ", ""))
            .map(OfficeOwners::actor);
  }

  /** Whose office it is by its first word, as in {@code UN envoy}. */
  private Optional<Actor> ownerIn(String office) {
    int space = office.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String first = office.substring(0, space);
    List<CountryName> names = gazetteer.countries(first);
    return names.size() == 1
        ? Optional.of(actor(names.getFirst().country()))
        : gazetteer.organization(first).map(OfficeOwners::actor);
  }

  /**
   * Whether the words beside an office say whose it is, such as {@code the Maoist leader} and
   * {@code the leader of the opposition}.
   */
  boolean isOfOthers(Mention office) {
    int start = office.span().start();
    int end = office.span().end();
    boolean isNamed =
        mentions
            .lastBefore(start)
            .filter(before -> before.type() != MentionType.OFFICE)
            .filter(before -> before.span().end() <= start)
            .filter(
                before ->
                    mentions.text(before.span().gapBefore(office.span())).matches("('s|')? ?"))
            .isPresent();
    int ceiling = Math.min(mentions.length(), end + LONGEST_OF);
    return isNamed
        || mentions.text(new Span(end, ceiling)).matches("(?s) of (?:the|a|an|\\p{Lu}).*")
        || (mentions.text(office).contains(" of ")
            && gazetteer.office(mentions.text(office)).isEmpty());
  }

  private Optional<Actor> bodyBefore(int officeStart) {
    return mentions
        .lastBefore(officeStart)
        .filter(mention -> mention.type() == MentionType.ORGANIZATION)
        .filter(mention -> mention.span().end() <= officeStart)
        .filter(
            mention ->
                mentions
                    .text(mention.span().gapBefore(new Span(officeStart, officeStart)))
                    .matches("('s|')? "))
        .flatMap(this::body);
  }

  private Optional<Actor> ownerAfter(Mention office) {
    int end = office.span().end();
    return mentions
        .firstFrom(end)
        .filter(mention -> mention.span().start() <= end + LONGEST_OF)
        .filter(
            mention ->
                mentions.text(office.span().gapBefore(mention.span())).matches(" of (the )?"))
        .flatMap(
            mention -> {
              List<CountryName> names = mentions.countries(mention);
              return names.size() == 1
                  ? Optional.of(actor(names.getFirst().country()))
                  : body(mention);
            });
  }

  private Optional<Actor> body(Mention mention) {
    return gazetteer
        .organization(mentions.text(mention).replaceFirst("^[Tt]he ", ""))
        .map(OfficeOwners::actor);
  }

  private static Actor actor(Organization body) {
    return new Actor("organization:" + body.id(), body.name(), Actor.Kind.ORGANIZATION, null);
  }

  static Actor actor(Country country) {
    return new Actor(KnownPersons.id(country), country.name(), Actor.Kind.COUNTRY, null);
  }
}
