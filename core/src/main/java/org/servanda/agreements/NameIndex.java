package org.servanda.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.actors.Actor;

/** Finds agreements by what words call them. Immutable and thread-safe once made. */
final class NameIndex {

  /** Ends that make a people's name of a country's. */
  private static final List<String> ENDS = List.of("n", "i", "an", "ian", "ese", "ish");

  /** An entry with its names taken apart. */
  private record Named(
      AgreementEntry entry, List<NameWords> names, Set<String> all, Set<String> heads) {}

  private final Map<String, List<Named>> byKey = new HashMap<>();
  private final Map<String, List<Named>> byWord = new HashMap<>();
  private final Map<Integer, List<Named>> byYear = new HashMap<>();
  private final List<Named> entries = new ArrayList<>();

  NameIndex(Collection<AgreementEntry> all) {
    Map<String, List<String>> wordsOfActors = new HashMap<>();
    for (AgreementEntry entry : all) {
      add(named(entry, wordsOfActors));
    }
  }

  private static Named named(AgreementEntry entry, Map<String, List<String>> wordsOfActors) {
    List<NameWords> names = new ArrayList<>();
    names.add(NameWords.of(entry.agreement().name()));
    entry.names().forEach(name -> names.add(NameWords.of(name)));
    Set<String> all = new HashSet<>();
    Set<String> heads = new HashSet<>(Heads.of(entry.kind()));
    for (NameWords name : names) {
      all.addAll(name.content());
      heads.addAll(name.heads());
    }
    if (entry.place() != null) {
      all.addAll(NameWords.of(entry.place()).content());
    }
    for (Actor party : entry.agreement().parties()) {
      all.addAll(wordsOfActors.computeIfAbsent(party.id(), id -> wordsFor(party)));
    }
    return new Named(entry, names, all, heads);
  }

  /** The words for a party; a country's also with the ends that make a people's name of it. */
  private static List<String> wordsFor(Actor party) {
    List<String> all = new ArrayList<>();
    for (String word : NameWords.of(party.name()).content()) {
      all.add(word);
      if (party.kind() == Actor.Kind.COUNTRY) {
        boolean vowel = "aeiouy".indexOf(word.charAt(word.length() - 1)) >= 0;
        String stem = vowel ? word.substring(0, word.length() - 1) : word;
        for (String end : ENDS) {
          all.add(word.concat(end));
          all.add(stem.concat(end));
        }
      }
    }
    return all;
  }

  private void add(Named named) {
    entries.add(named);
    Set<String> keys = new LinkedHashSet<>();
    named.names().forEach(name -> keys.add(name.key()));
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(named));
    named.all().forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(named));
    for (int year : years(named)) {
      byYear.computeIfAbsent(year, k -> new ArrayList<>()).add(named);
    }
  }

  private static List<Integer> years(Named named) {
    var date = named.entry().agreement().date();
    return date == null ? List.of() : List.of(date.earliest().getYear());
  }

  /**
   * Those that go by the very name; if none does, those with all words in one name; if there are
   * none either, those whose names, place and parties together hold all words.
   */
  List<AgreementEntry> named(String words) {
    NameWords cited = NameWords.of(words);
    if (!cited.tellsEnough()) {
      return List.of();
    }
    List<Named> exact =
        byKey.getOrDefault(cited.key(), List.of()).stream()
            .filter(named -> datesFit(cited, named))
            .toList();
    if (!exact.isEmpty() && !cited.content().isEmpty()) {
      return sorted(exact);
    }
    List<Named> fitting =
        candidates(cited).stream()
            .filter(named -> named.all().containsAll(cited.content()))
            .filter(named -> cited.headsFit(named.heads()))
            .filter(named -> datesFit(cited, named))
            .toList();
    List<Named> inOneName =
        fitting.stream()
            .filter(
                n ->
                    n.names().stream()
                        .anyMatch(name -> name.content().containsAll(cited.content())))
            .toList();
    return sorted(inOneName.isEmpty() ? fitting : inOneName);
  }

  /** Whether the date in the words is the agreement's, or one that a name of it has. */
  private static boolean datesFit(NameWords cited, Named named) {
    return cited.when().fits(named.entry().agreement().date())
        || named.names().stream().anyMatch(name -> cited.when().isSame(name.when()));
  }

  /** The entries that have the rarest of the words, or failing words the year. */
  private List<Named> candidates(NameWords cited) {
    return cited.content().stream()
        .map(word -> byWord.getOrDefault(word, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElseGet(
            () ->
                cited.when().year() > 0
                    ? byYear.getOrDefault(cited.when().year(), List.of())
                    : entries);
  }

  private static List<AgreementEntry> sorted(List<Named> found) {
    return found.stream().map(Named::entry).sorted(AgreementRegister.BY_DATE).toList();
  }

  /** Those that are called so, then those that have all words or beginnings of words. */
  List<AgreementEntry> search(String query, int most) {
    List<String> words =
        SmallLetters.words(query).stream().filter(word -> !NameWords.isSmall(word)).toList();
    record Scored(AgreementEntry entry, int score) {}
    Stream<AgreementEntry> scored =
        entries.stream()
            .map(named -> new Scored(named.entry(), score(named, words)))
            .filter(one -> one.score() > 0)
            .sorted(
                Comparator.comparingInt(Scored::score)
                    .reversed()
                    .thenComparing(Scored::entry, AgreementRegister.BY_DATE))
            .map(Scored::entry);
    return Stream.concat(named(query).stream(), scored).distinct().limit(most).toList();
  }

  /** Points for each word: 3 in a name, 2 elsewhere, 1 for a beginning; 0 unless all are found. */
  private static int score(Named named, List<String> words) {
    AgreementEntry entry = named.entry();
    Set<String> inNames = new HashSet<>(SmallLetters.words(entry.agreement().name()));
    entry.names().forEach(name -> inNames.addAll(SmallLetters.words(name)));
    Set<String> elsewhere = new HashSet<>(named.all());
    elsewhere.addAll(SmallLetters.words(entry.id().substring(Agreement.ID.length())));
    entry.thirdParties().forEach(party -> elsewhere.addAll(SmallLetters.words(party.name())));
    int sum = 0;
    for (String word : words) {
      int points = inNames.contains(word) ? 3 : elsewhere.contains(word) ? 2 : 0;
      if (points == 0
          && Stream.concat(inNames.stream(), elsewhere.stream())
              .noneMatch(w -> w.startsWith(word))) {
        return 0;
      }
      sum += Math.max(1, points);
    }
    return sum;
  }
}
