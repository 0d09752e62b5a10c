package org.servanda.interaction;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.clause.NamedActors;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Interaction.Status;
import org.servanda.entry.PloverMode;
import org.servanda.entry.PloverType;

/** Incidents of which the report itself tells, done by known actors to known ones. */
final class Consequences {

  private Consequences() {}

  /** One for each actor and each target. */
  static Stream<Interaction> of(Incident incident) {
    Optional<PloverType> type = type(incident.kind());
    return type.isEmpty() || !incident.reporters().speakers().isEmpty()
        ? Stream.empty()
        : incident.actors().stream()
            .filter(NamedActors::isKnown)
            .flatMap(
                source ->
                    incident.targets().stream()
                        .filter(NamedActors::isKnown)
                        .map(
                            target ->
                                new Interaction(
                                    type.get(),
                                    mode(incident.kind()),
                                    Status.DONE,
                                    source,
                                    target,
                                    incident.reporters(),
                                    incident.words())));
  }

  private static Optional<PloverType> type(Incident.Kind kind) {
    return switch (kind) {
      case ATTACK -> Optional.of(PloverType.ASSAULT);
      case SEIZURE, DETENTION, OBSTRUCTION -> Optional.of(PloverType.COERCE);
      case RELEASE, WITHDRAWAL -> Optional.of(PloverType.RETREAT);
      case EXPULSION -> Optional.of(PloverType.SANCTION);
      case INCURSION, DEPLOYMENT -> Optional.empty();
    };
  }

  private static @Nullable PloverMode mode(Incident.Kind kind) {
    return switch (kind) {
      case SEIZURE -> PloverMode.SEIZE;
      case DETENTION -> PloverMode.ARREST;
      case OBSTRUCTION -> PloverMode.RESTRICT;
      case RELEASE -> PloverMode.RELEASE;
      case WITHDRAWAL -> PloverMode.WITHDRAW;
      case EXPULSION -> PloverMode.EXPEL;
      case ATTACK, INCURSION, DEPLOYMENT -> null;
    };
  }
}
