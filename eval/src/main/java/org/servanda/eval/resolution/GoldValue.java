package org.servanda.eval.resolution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values of the gold column, whose notation the corpus's README explains. */
final class GoldValue {

  private GoldValue() {}

  /**
   * One value.
   *
   * @throws IllegalArgumentException if it is not in the notation
   */
  static Gold parse(String value) {
    int colon = value.indexOf(':');
    String kind = colon < 0 ? value : value.substring(0, colon);
    String rest = colon < 0 ? "" : value.substring(colon + 1);
    return switch (kind) {
      case "person" -> person(rest);
      case "country" -> new Gold.Country(said(value, rest));
      case "organization" ->
          rest.startsWith("~")
              ? new Gold.Unlisted(names(rest.substring(1)))
              : new Gold.Listed(said(value, rest));
      case "local" -> new Gold.Local(said(value, rest));
      case "agreement" -> agreement(value, rest);
      case "both" -> both(value, rest);
      case "prospective" -> new Gold.Prospective();
      case "place" -> new Gold.Place();
      case "unresolved" -> new Gold.Open();
      default -> throw refused(value);
    };
  }

  private static Gold person(String rest) {
    boolean known = !rest.startsWith("~");
    int bar = rest.indexOf('|');
    if (known && (bar < 0 || !rest.substring(0, bar).matches("Q\\d+"))) {
      throw refused("person:" + rest);
    }
    @Nullable String wikidata = known ? rest.substring(0, bar) : null;
    return new Gold.Person(wikidata, names(rest.substring(known ? bar + 1 : 1)));
  }

  private static Gold agreement(String value, String rest) {
    int bar = rest.indexOf('|');
    if (bar < 0 || !rest.startsWith("~")) {
      throw refused(value);
    }
    try {
      List<LocalDate> dates =
          Stream.of(rest.substring(bar + 1).split("/", -1)).map(LocalDate::parse).toList();
      return new Gold.Accord(names(rest.substring(1, bar)), dates);
    } catch (DateTimeParseException _) {
      throw refused(value);
    }
  }

  private static Gold both(String value, String rest) {
    String[] two = rest.split(";", -1);
    if (two.length != 2) {
      throw refused(value);
    }
    return new Gold.Both(parse(two[0]), parse(two[1]));
  }

  private static List<String> names(String joined) {
    return Stream.of(joined.split("/", -1)).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static String said(String value, String rest) {
    if (rest.isBlank()) {
      throw refused(value);
    }
    return rest;
  }

  private static IllegalArgumentException refused(String value) {
    return new IllegalArgumentException(
        "'%s' is no gold value: write it as the corpus's README says".formatted(value));
  }
}
