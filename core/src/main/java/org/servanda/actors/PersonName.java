package org.servanda.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One name of a person of the register.
 *
 * @param parts in the order in which they are written
 * @param families the indexes of the parts by which alone the person can be called
 * @param mayTurn whether the family name may come first or last
 */
record PersonName(List<NamePart> parts, Set<Integer> families, boolean mayTurn) {

  /** Where the family name comes first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "SGP", "KHM");

  /** Where it may be printed first. */
  private static final Set<String> TURNING = Set.of("JPN", "HUN", "MNG");

  /** Where people are called by their first name, having no family name or many the same. */
  private static final Set<String> FIRST_NAME =
      Set.of(
          "ETH", "ERI", "THA", "IDN", "MYS", "ISL", "SOM", "VNM", "SAU", "ARE", "QAT", "KWT", "BHR",
          "OMN", "JOR", "MMR", "MNG");

  /** Where the father's family name comes before the mother's. */
  private static final Set<String> TWO_FAMILIES =
      Set.of(
          "ESP", "MEX", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "CUB", "DOM", "COL", "VEN", "ECU",
          "PER", "BOL", "CHL", "PRY", "URY", "ARG", "GNQ");

  private static final int THREE = 3;

  PersonName {
    parts = List.copyOf(parts);
    families = Set.copyOf(families);
  }

  /** The name of somebody who acts for a country, whose customs of naming are taken. */
  static PersonName of(String name, NameWords words, Set<String> countries) {
    Set<Integer> beforeArticle = new HashSet<>();
    List<NamePart> parts = new ArrayList<>();
    for (NameWords.Piece piece : words.pieces(name, beforeArticle)) {
      parts.add(words.part(piece));
    }
    boolean mayTurn = any(FAMILY_FIRST, countries) || any(TURNING, countries);
    return new PersonName(parts, families(parts.size(), beforeArticle, countries), mayTurn);
  }

  /** Which of the pieces of a name can stand alone. */
  static Set<Integer> families(int size, Set<Integer> beforeArticle, Set<String> countries) {
    if (size == 0) {
      return Set.of();
    }
    int last = size - 1;
    if (countries.isEmpty() && beforeArticle.isEmpty()) {
      return Set.of(last);
    }
    Set<Integer> families = new HashSet<>(beforeArticle);
    boolean isFamilyFirst = any(FAMILY_FIRST, countries) && last > 0;
    if (!isFamilyFirst || countries.contains("VNM")) {
      families.add(last);
    }
    if (isFamilyFirst || any(FIRST_NAME, countries)) {
      families.add(0);
    }
    if (size >= THREE && any(TWO_FAMILIES, countries)) {
      families.add(last - 1);
    }
    return families;
  }

  private static boolean any(Set<String> customs, Set<String> countries) {
    for (String country : countries) {
      if (customs.contains(country)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts of another name can be a shorter, longer or the same form of this one. */
  boolean matches(List<NamePart> other) {
    return matchesInOrder(other) || (mayTurn && other.size() > 1 && matchesTurned(other));
  }

  private boolean matchesTurned(List<NamePart> other) {
    List<NamePart> turned = new ArrayList<>(other);
    Collections.rotate(turned, 1);
    if (matchesInOrder(turned)) {
      return true;
    }
    Collections.rotate(turned, -2);
    return matchesInOrder(turned);
  }

  private boolean matchesInOrder(List<NamePart> other) {
    if (other.isEmpty() || parts.isEmpty()) {
      return false;
    }
    NamePart last = other.getLast();
    if (other.size() == 1) {
      return !last.isInitial() && families.stream().anyMatch(f -> parts.get(f).matches(last));
    }
    return other.size() <= parts.size() ? isWithin(other) : isLonger(other);
  }

  /** Whether the other's parts stand in this name, one of them a family name. */
  private boolean isWithin(List<NamePart> other) {
    int at = 0;
    boolean hasFamily = false;
    for (int i = 0; i < other.size(); i++) {
      NamePart part = other.get(i);
      while (at < parts.size() && !parts.get(at).matches(part)) {
        at++;
      }
      if (at == parts.size() || (part.isInitial() && i == 0 && at > 0)) {
        return false;
      }
      boolean isEdge = i == 0 || i == other.size() - 1;
      hasFamily |= isEdge && !part.isInitial() && families.contains(at);
      at++;
    }
    return hasFamily;
  }

  /** Whether this name's parts stand in the other, from first to last. */
  private boolean isLonger(List<NamePart> other) {
    if (parts.size() < 2
        || !parts.getFirst().matches(other.getFirst())
        || !parts.getLast().matches(other.getLast())) {
      return false;
    }
    int at = 0;
    for (NamePart part : other) {
      if (at < parts.size() && parts.get(at).matches(part)) {
        at++;
      }
    }
    return at == parts.size();
  }
}
