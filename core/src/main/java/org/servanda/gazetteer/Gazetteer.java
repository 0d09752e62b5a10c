package org.servanda.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.gazetteer.CountryName.Use;

/** All names known before reading. Immutable and thread-safe. */
public final class Gazetteer {

  /** Capitals by whose name reports call a body that sits there. */
  private static final Map<String, String> SEATS = Map.of("Brussels", "European Union");

  private final Map<String, List<CountryName>> countries = new HashMap<>();
  private final Map<String, Organization> organizations = new HashMap<>();
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Country> countriesByCode = new HashMap<>();
  private final Map<String, Office> officesByKey = new HashMap<>();

  /** The first letters of countries, organisations and offices, up to what is no letter. */
  private final Set<String> beginnings = new HashSet<>();

  private Gazetteer() {}

  /** Loads the tables. */
  public static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    Table.rows(Gazetteer.class, "countries.tsv", 6).forEach(gazetteer::addCountry);
    Table.rows(Gazetteer.class, "organizations.tsv", 4).forEach(gazetteer::addOrganization);
    Table.rows(Gazetteer.class, "offices.tsv", 4).forEach(gazetteer::addOffice);
    Table.rows(Gazetteer.class, "given-names.tsv", 2)
        .forEach(row -> gazetteer.givenNames.put(row.get(0), Gender.of(row.get(1))));
    Stream.of(gazetteer.countries, gazetteer.organizations, gazetteer.offices)
        .flatMap(names -> names.keySet().stream())
        .map(Gazetteer::beginning)
        .forEach(gazetteer::addBeginning);
    return gazetteer;
  }

  /**
   * A gazetteer that also knows organisations by other names, such as those that users add; a name
   * that is known already keeps its meaning.
   */
  public Gazetteer with(Map<String, Organization> more) {
    Gazetteer all = new Gazetteer();
    all.countries.putAll(countries);
    all.countriesByCode.putAll(countriesByCode);
    all.offices.putAll(offices);
    all.officesByKey.putAll(officesByKey);
    all.givenNames.putAll(givenNames);
    all.organizations.putAll(more);
    all.organizations.putAll(organizations);
    all.beginnings.addAll(beginnings);
    more.keySet().stream().map(Gazetteer::beginning).forEach(all::addBeginning);
    return all;
  }

  /** Whether a country, an organisation or an office can begin with a word. */
  public boolean canBeginWith(String word) {
    return beginnings.contains(beginning(word));
  }

  /** In small letters, in capitals, and with a capital first, so that a look-up makes no text. */
  private void addBeginning(String letters) {
    String small = letters.toLowerCase(Locale.ROOT);
    String large = letters.toUpperCase(Locale.ROOT);
    beginnings.addAll(List.of(letters, small, large));
    if (!small.isEmpty()) {
      beginnings.add(large.substring(0, 1) + small.substring(1));
    }
  }

  private static String beginning(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return end == name.length() ? name : name.substring(0, end);
  }

  /** The countries that {@code name} can mean, capitals as written. */
  public List<CountryName> countries(String name) {
    return countries.getOrDefault(name, List.of());
  }

  /** The organisation called {@code name}, capitals as written. */
  public Optional<Organization> organization(String name) {
    return Optional.ofNullable(organizations.get(name));
  }

  /** The body that a city stands for in the news, besides the country whose capital it is. */
  public Optional<Organization> bodySeatedIn(String city) {
    return Optional.ofNullable(SEATS.get(city)).flatMap(this::organization);
  }

  /** The office called {@code words}, in whatever letter case. */
  public Optional<Office> office(String words) {
    return Optional.ofNullable(offices.get(words.toLowerCase(Locale.ROOT)));
  }

  /** The country of a code, such as {@code MLT}. */
  public Optional<Country> countryOf(String code) {
    return Optional.ofNullable(countriesByCode.get(code));
  }

  /**
   * An office of a class, such as {@code foreign-minister}, with no view on its holder's gender.
   */
  public Optional<Office> officeOf(String key) {
    return Optional.ofNullable(officesByKey.get(key));
  }

  /** The gender of a given name; empty where it is not known as one. */
  public Optional<Gender> givenName(String name) {
    return Optional.ofNullable(givenNames.get(name));
  }

  private void addOffice(List<String> row) {
    Office office = new Office(row.get(1), row.get(2), Gender.of(row.get(3)));
    offices.put(row.get(0), office);
    officesByKey.putIfAbsent(
        office.key(), new Office(office.key(), office.level(), Gender.UNKNOWN));
  }

  private void addCountry(List<String> row) {
    Country.Standing standing =
        row.get(1).equals("state") ? Country.Standing.STATE : Country.Standing.ENTITY;
    Country country = new Country(row.get(0), standing, row.get(2));
    countriesByCode.put(country.code(), country);
    addNames(country, List.of(row.get(2)), Use.NAME);
    addNames(country, Table.values(row.get(3)), Use.NAME);
    addNames(country, Table.values(row.get(4)), Use.DEMONYM);
    addNames(country, Table.values(row.get(5)), Use.SEAT);
  }

  private void addNames(Country country, List<String> names, Use use) {
    for (String name : names) {
      List<CountryName> known = countries.computeIfAbsent(name, key -> new ArrayList<>());
      if (known.stream().noneMatch(other -> other.country().equals(country))) {
        known.add(new CountryName(country, use));
      }
    }
  }

  private void addOrganization(List<String> row) {
    Organization organization = new Organization(row.get(0), row.get(1), row.get(2));
    organizations.put(row.get(2), organization);
    Table.values(row.get(3)).forEach(alias -> organizations.put(alias, organization));
  }
}
