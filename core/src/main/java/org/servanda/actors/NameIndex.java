package org.servanda.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds entries by their names. Immutable and thread-safe once built. */
final class NameIndex {

  private static final String COUNTRY = "country:";
  private static final int LONGEST_ACRONYM = 6;
  private static final int EXPECTED = 16_000;

  private final NameWords words;
  private final Map<String, List<ActorEntry>> exact = new HashMap<>();
  private final Map<String, List<ActorEntry>> folded = new HashMap<>();
  private final Map<String, List<Named>> families = new HashMap<>(EXPECTED);

  private record Named(ActorEntry entry, String name) {}

  private NameIndex(NameWords words) {
    this.words = words;
  }

  static NameIndex of(Collection<ActorEntry> entries, NameWords words) {
    NameIndex index = new NameIndex(words);
    for (ActorEntry entry : entries) {
      index.add(entry);
    }
    return index;
  }

  /** Persons are only in {@link #families}, which finds their exact names as well. */
  private void add(ActorEntry entry) {
    boolean isPerson = entry.actor().kind() == Actor.Kind.PERSON;
    Set<String> countries = isPerson ? countries(entry) : Set.of();
    for (String name : entry.names()) {
      if (isPerson) {
        addPerson(new Named(entry, name), countries);
      } else {
        put(exact, name, entry);
        if (!isAcronym(name)) {
          put(folded, folded(name), entry);
        }
      }
    }
  }

  private void addPerson(Named named, Set<String> countries) {
    Set<Integer> beforeArticle = new HashSet<>(2);
    List<NameWords.Piece> pieces = words.pieces(named.name(), beforeArticle);
    for (int family : PersonName.families(pieces.size(), beforeArticle, countries)) {
      for (String key : words.part(pieces.get(family)).keys()) {
        List<Named> known = families.get(key);
        if (known == null) {
          known = new ArrayList<>(1);
          families.put(key, known);
        }
        known.add(named);
      }
    }
  }

  private static void put(Map<String, List<ActorEntry>> map, String key, ActorEntry entry) {
    List<ActorEntry> known = map.get(key);
    if (known == null) {
      map.put(key, List.of(entry));
    } else if (!known.getLast().actor().id().equals(entry.actor().id())) {
      List<ActorEntry> more = known.size() == 1 ? new ArrayList<>(known) : known;
      more.add(entry);
      map.put(key, more);
    }
  }

  private static Set<String> countries(ActorEntry entry) {
    Set<String> countries = new HashSet<>(2);
    for (Term term : entry.terms()) {
      if (term.of().startsWith(COUNTRY)) {
        countries.add(term.of().substring(COUNTRY.length()));
      }
    }
    return countries;
  }

  /** Whom a name can mean: those of exactly this name first. */
  List<ActorEntry> named(String name) {
    String stripped = name.strip();
    Set<String> found = new HashSet<>();
    List<ActorEntry> ordered = new ArrayList<>();
    addAll(exact.getOrDefault(stripped, List.of()), found, ordered);
    List<NamePart> parts = words.parts(stripped);
    List<Named> candidates = candidates(parts);
    for (Named named : candidates) {
      if (named.name().equals(stripped)) {
        addAll(List.of(named.entry()), found, ordered);
      }
    }
    if (!isAcronym(stripped) && hasCapital(stripped)) {
      addAll(folded.getOrDefault(folded(stripped), List.of()), found, ordered);
    }
    for (Named named : candidates) {
      if (!found.contains(named.entry().actor().id()) && matches(named, parts)) {
        addAll(List.of(named.entry()), found, ordered);
      }
    }
    return List.copyOf(ordered);
  }

  private boolean matches(Named named, List<NamePart> parts) {
    return PersonName.of(named.name(), words, countries(named.entry())).matches(parts);
  }

  private static void addAll(
      List<ActorEntry> entries, Set<String> found, List<ActorEntry> ordered) {
    entries.stream().filter(entry -> found.add(entry.actor().id())).forEach(ordered::add);
  }

  /** Those who have a family name in common with the first or last part. */
  private List<Named> candidates(List<NamePart> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>(parts.getLast().keys());
    keys.addAll(parts.getFirst().keys());
    List<Named> candidates = new ArrayList<>();
    keys.forEach(key -> candidates.addAll(families.getOrDefault(key, List.of())));
    return candidates;
  }

  /** A name without case, marks, article and punctuation. */
  static String folded(String name) {
    String plain = Letters.plain(name);
    String bare = plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
    StringBuilder letters = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      if (Character.isLetterOrDigit(bare.charAt(i))) {
        letters.append(bare.charAt(i));
      }
    }
    return letters.toString();
  }

  /** Short names in capitals mean something else in another case: {@code IS} is no {@code is}. */
  private static boolean isAcronym(String name) {
    if (name.length() > LONGEST_ACRONYM) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i)) || name.charAt(i) == ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapital(String name) {
    return name.codePoints().anyMatch(c -> Character.isUpperCase(c) || !isCased(c));
  }

  private static boolean isCased(int c) {
    return Character.isLowerCase(c) || !Character.isLetter(c);
  }
}
