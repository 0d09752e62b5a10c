package org.servanda.agreements;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Table;

/**
 * The countries and organisations of the gazetteer as actors, by id: {@code country:MLT}, {@code
 * organization:osce}. Enough for {@link AgreementRegister#load} where nothing more is known of
 * actors. Immutable and thread-safe.
 */
public final class ListedActors implements Function<String, Optional<Actor>> {

  private static final int COUNTRY_COLUMNS = 6;
  private static final int ORGANIZATION_COLUMNS = 4;

  private final Map<String, Actor> byId = new HashMap<>();

  private ListedActors() {}

  /** Loads the gazetteer's tables of countries and organisations. */
  public static ListedActors load() {
    ListedActors listed = new ListedActors();
    Table.rows(Gazetteer.class, "countries.tsv", COUNTRY_COLUMNS)
        .forEach(row -> listed.add("country:" + row.get(0), row.get(2), Actor.Kind.COUNTRY));
    Table.rows(Gazetteer.class, "organizations.tsv", ORGANIZATION_COLUMNS)
        .forEach(
            row ->
                listed.add(
                    "organization:" + row.get(0),
                    row.get(2),
                    Actor.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    return listed;
  }

  private void add(String id, String name, Actor.Kind kind) {
    byId.put(id, new Actor(id, name, kind, null));
  }

  @Override
  public Optional<Actor> apply(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
