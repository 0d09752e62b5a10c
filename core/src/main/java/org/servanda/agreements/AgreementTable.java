package org.servanda.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.DateBounds;
import org.servanda.gazetteer.Table;

/** Reads the table of agreements that ships with the program. */
final class AgreementTable {

  private static final String NAME = "agreements.tsv";

  private static final int COLUMNS = 9;

  private final Parties parties;
  private final Map<String, Actor> known = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  private AgreementTable(Parties parties) {
    this.parties = parties;
    for (Kind kind : Kind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
  }

  /**
   * The entries of the table.
   *
   * @param actors the actors known by id
   * @throws IllegalStateException if the table is missing or a row is wrong
   */
  static List<AgreementEntry> load(Function<String, Optional<Actor>> actors) {
    AgreementTable table = new AgreementTable(new Parties(actors));
    return Table.rows(AgreementTable.class, NAME, COLUMNS).stream().map(table::entry).toList();
  }

  private AgreementEntry entry(List<String> row) {
    String id = Agreement.ID.concat(row.get(0));
    try {
      Agreement agreement =
          new Agreement(id, row.get(1), Stage.CONCLUDED, date(row.get(4)), actors(row.get(5)));
      String place = row.get(7);
      return new AgreementEntry(
          agreement,
          Table.values(row.get(2)),
          kind(row.get(3)),
          actors(row.get(6)),
          place.isEmpty() ? null : place,
          row.get(8),
          List.of());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalStateException(
          "row %s of table %s is wrong: %s".formatted(id, NAME, e.getMessage()), e);
    }
  }

  private List<Actor> actors(String column) {
    List<Actor> actors = new ArrayList<>();
    for (String value : Table.values(column)) {
      actors.add(known.computeIfAbsent(value, parties::of));
    }
    return actors;
  }

  private Kind kind(String name) {
    @Nullable Kind kind = kinds.get(name);
    if (kind == null) {
      throw new IllegalArgumentException(
          "kind '%s' is none: write one of %s".formatted(name, kinds.keySet()));
    }
    return kind;
  }

  private static DateBounds date(String iso) {
    return PartialDate.parse(iso)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "date '%s' is none: write an ISO day, month or year".formatted(iso)));
  }
}
