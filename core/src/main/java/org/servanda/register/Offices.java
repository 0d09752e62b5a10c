package org.servanda.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.Office;
import org.servanda.reading.Mention;

/**
 * Resolves an office that stands without a name, such as {@code the Chadian minister}, to a person
 * of the article who holds it.
 */
final class Offices {

  /** Words that say how somebody ranks, not which post they hold. */
  private static final Set<String> GENERIC = Set.of("minister", "leader", "diplomat", "official");

  private static final Set<String> FOREIGN_MINISTERS =
      Set.of("foreign-minister", "secretary-of-state", "foreign-secretary");

  private final ArticleMentions mentions;
  private final Cast cast;
  private final Recency recency;

  Offices(ArticleMentions mentions, Cast cast, Recency recency) {
    this.mentions = mentions;
    this.cast = cast;
    this.recency = recency;
  }

  /**
   * The holder of an office.
   *
   * @param other the person of whom the holder is the counterpart; null where there is none
   */
  Resolution<Actor> resolve(Mention mention, @Nullable Actor other) {
    Optional<Office> office = mentions.office(mention);
    String text = mentions.text(mention);
    if (office.isEmpty()) {
      return Resolution.open(text, List.of(), "this office is not known");
    }
    @Nullable Country country = mentions.countryBefore(mention.span().start()).orElse(null);
    List<CastMember> fitting =
        cast.members().stream()
            .filter(member -> !member.actor().equals(other))
            .filter(member -> holds(member, office.get(), country))
            .toList();
    List<CastMember> sure =
        fitting.stream().filter(member -> country != null && country.equals(member.country())).toList();
    List<CastMember> candidates = sure.isEmpty() ? fitting : sure;
    if (candidates.size() > 1) {
      List<CastMember> near =
          candidates.stream()
              .filter(member -> recency.isNear(member.actor(), mention.span().start()))
              .toList();
      candidates = near.isEmpty() ? candidates : near;
    }
    List<Actor> actors = candidates.stream().map(CastMember::actor).toList();
    return switch (actors.size()) {
      case 0 -> Resolution.open(text, actors, "the report names nobody who holds this office");
      case 1 -> Resolution.of(actors.getFirst());
      default ->
          Resolution.open(
              text, actors, "%d persons in the report can be meant".formatted(actors.size()));
    };
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
    boolean same =
        held.key().equals(wanted.key())
            || (FOREIGN_MINISTERS.contains(held.key()) && FOREIGN_MINISTERS.contains(wanted.key()));
    boolean generic =
        switch (wanted.key()) {
          case "minister" -> held.level().equals("minister");
          case "leader" -> held.level().equals("head") || held.key().equals("leader");
          case "diplomat" -> held.level().equals("envoy") || FOREIGN_MINISTERS.contains(held.key());
          default -> false;
        };
    return same || (GENERIC.contains(wanted.key()) && generic);
  }
}
