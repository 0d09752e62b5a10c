package org.servanda.actors;

import java.time.LocalDate;
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
  private static final int MONTH = "2020-11".length();
  private static final int DECIMAL = 10;
  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;
  private static final int YEAR = "2020".length();

  private final Map<String, String> wikidata = new HashMap<>();
  private final Map<String, ActorEntry> entries = new LinkedHashMap<>();

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
      List<Term> terms = terms(row.get(2));
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
    if (names.size() < 2) {
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

  private static List<Term> terms(String column) {
    List<Term> terms = new ArrayList<>(2);
    for (String term : Table.values(column)) {
      terms.add(term(term));
    }
    return terms;
  }

  /** {@code foreign-minister RUS 2004-03-09/}: office, of whom, start, end. */
  private static Term term(String text) {
    int of = text.indexOf(' ');
    int start = text.indexOf(' ', of + 1);
    int end = text.indexOf('/', start);
    if (of < 0 || start < 0 || end < 0) {
      throw new IllegalStateException(
          "term '%s' is not 'office of start/end': mend the table".formatted(text));
    }
    String body = text.substring(of + 1, start);
    boolean isCountry = Character.isUpperCase(body.charAt(0));
    return new Term(
        text.substring(0, of),
        (isCountry ? "country:" : "organization:").concat(body),
        bounds(text.substring(start + 1, end)),
        bounds(text.substring(end + 1)));
  }

  private static @Nullable DateBounds bounds(String date) {
    if (date.isEmpty()) {
      return null;
    }
    return date.startsWith(">")
        ? new DateBounds(known(date.substring(1)).earliest(), LocalDate.MAX)
        : known(date);
  }

  /** Read by hand: a formatter takes longer to load than the table to read. */
  private static DateBounds known(String date) {
    int year = Integer.parseInt(date, 0, YEAR, DECIMAL);
    if (date.length() == YEAR) {
      return new DateBounds(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_DAY));
    }
    LocalDate first = LocalDate.of(year, Integer.parseInt(date, YEAR + 1, MONTH, DECIMAL), 1);
    return date.length() == MONTH
        ? new DateBounds(first, first.withDayOfMonth(first.lengthOfMonth()))
        : DateBounds.day(
            first.withDayOfMonth(Integer.parseInt(date, MONTH + 1, date.length(), DECIMAL)));
  }
}
