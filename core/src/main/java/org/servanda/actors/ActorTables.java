package org.servanda.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Table;

/**
 * Reads the tables of actors that ship with the program. Written with plain loops and {@code
 * concat}: in a process that has just started, the first lambda and the first {@code +} of texts
 * cost more than a thousand rows.
 */
final class ActorTables {

  private static final String GAZETTEER = "the gazetteer, compiled by hand from common knowledge";
  private static final String WIKIDATA =
      "Wikidata (CC0) through the Every Politician scrapers, mid-2022";
  private static final String BY_HAND = "compiled by hand from common knowledge";
  private static final int DAYS_APART = 100;
  private static final int EXPECTED = 8_000;

  private final Map<String, String> wikidata = new HashMap<>();
  private final Map<String, ActorEntry> entries = LinkedHashMap.newLinkedHashMap(EXPECTED);

  private ActorTables() {}

  /** All entries. */
  static Collection<ActorEntry> entries() {
    ActorTables tables = new ActorTables();
    for (List<String> row : Table.rows(ActorTables.class, "wikidata.tsv", 2)) {
      tables.wikidata.put(row.get(0), row.get(1));
    }
    for (List<String> row : Table.rows(Gazetteer.class, "countries.tsv", 6)) {
      tables.addCountry(row);
    }
    for (List<String> row : Table.rows(Gazetteer.class, "organizations.tsv", 4)) {
      tables.addOrganization(row);
    }
    tables.addPersons("office-holders.tsv", WIKIDATA);
    tables.addPersons("by-hand.tsv", BY_HAND);
    return tables.entries.values();
  }

  /** The classes of offices. */
  static Set<String> offices() {
    return Table.rows(Gazetteer.class, "offices.tsv", 4).stream()
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void addCountry(List<String> row) {
    List<String> names = new ArrayList<>(List.of(row.get(2)));
    names.addAll(Table.values(row.get(3)));
    names.addAll(Table.values(row.get(5)));
    names.addAll(Table.values(row.get(4)));
    add("country:".concat(row.get(0)), row.get(2), Actor.Kind.COUNTRY, names);
  }

  private void addOrganization(List<String> row) {
    List<String> names = new ArrayList<>(List.of(row.get(2)));
    names.addAll(Table.values(row.get(3)));
    Actor.Kind kind =
        switch (row.get(1)) {
          case "armed_force" -> Actor.Kind.ARMED_FORCE;
          case "group" -> Actor.Kind.GROUP;
          default -> Actor.Kind.ORGANIZATION;
        };
    add("organization:".concat(row.get(0)), row.get(2), kind, names);
  }

  private void add(String id, String name, Actor.Kind kind, List<String> names) {
    Actor actor = new Actor(id, name, kind, wikidata.get(id));
    entries.put(id, new ActorEntry(actor, names, List.of(), GAZETTEER));
  }

  private void addPersons(String table, String source) {
    for (List<String> row : Table.rows(ActorTables.class, table, 3)) {
      String id = "person:".concat(row.get(0));
      List<String> names = fullestFirst(Table.values(row.get(1)));
      List<Term> terms = WrittenTerm.list(row.get(2));
      @Nullable ActorEntry known = entries.get(id);
      if (known == null) {
        boolean isItem = row.get(0).startsWith("Q");
        Actor actor =
            new Actor(id, usual(row.get(1)), Actor.Kind.PERSON, isItem ? row.get(0) : null);
        entries.put(id, new ActorEntry(actor, names, terms, source));
      } else {
        entries.put(id, corrected(known, names, terms, source));
      }
    }
  }

  private static String usual(String names) {
    int end = names.indexOf(';');
    return end < 0 ? names : names.substring(0, end);
  }

  private static List<String> fullestFirst(List<String> names) {
    boolean isSorted = true;
    for (int i = 1; i < names.size(); i++) {
      isSorted &= names.get(i - 1).length() >= names.get(i).length();
    }
    if (isSorted) {
      return names;
    }
    List<String> sorted = new ArrayList<>(names);
    sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return sorted;
  }

  /** Terms of the later table take the place of those of the same office that they overlap. */
  private static ActorEntry corrected(
      ActorEntry known, List<String> names, List<Term> terms, String source) {
    List<Term> kept = new ArrayList<>();
    for (Term old : known.terms()) {
      boolean isReplaced = false;
      for (Term term : terms) {
        isReplaced |= isSame(old, term);
      }
      if (!isReplaced) {
        kept.add(old);
      }
    }
    ActorEntry old = new ActorEntry(known.actor(), known.names(), kept, known.source());
    return old.and(new ActorEntry(known.actor(), names, terms, source));
  }

  private static boolean isSame(Term old, Term term) {
    @Nullable DateBounds oldStart = old.start();
    @Nullable DateBounds start = term.start();
    boolean isSameOffice = old.office().equals(term.office()) && old.of().equals(term.of());
    return isSameOffice && (oldStart == null || start == null || near(oldStart, start));
  }

  /** Sources differ by some weeks in what they call the start of a term. */
  private static boolean near(DateBounds one, DateBounds other) {
    return one.earliest().minusDays(DAYS_APART).isBefore(other.latest())
        && other.earliest().minusDays(DAYS_APART).isBefore(one.latest());
  }
}
