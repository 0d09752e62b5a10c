package org.servanda.agreements;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.DateBounds;
import org.servanda.registerfile.FileContent;

/**
 * The agreements known before reading: what they are called, when and between whom they were
 * concluded. They come from a table that ships with the program, and from users. Immutable and
 * thread-safe.
 */
public final class AgreementRegister {

  /** The earlier first, those without a date last. */
  static final Comparator<AgreementEntry> BY_DATE =
      Comparator.comparing(
              (AgreementEntry entry) -> entry.agreement().date(),
              Comparator.nullsLast(
                  Comparator.comparing(DateBounds::earliest).thenComparing(DateBounds::latest)))
          .thenComparing(AgreementEntry::id);

  private final Map<String, AgreementEntry> entries;

  /** Made when first asked, since it costs more than all the rest; the same whoever makes it. */
  private volatile @Nullable NameIndex names;

  private final NavigableMap<Integer, List<AgreementEntry>> byYear = new TreeMap<>();
  private final Map<String, List<AgreementEntry>> byActor = new HashMap<>();

  private AgreementRegister(Map<String, AgreementEntry> entries) {
    this.entries = entries;
    entries.values().forEach(this::index);
  }

  /**
   * Loads the agreements that ship with the program.
   *
   * @param actors the actors known by id, such as {@code country:MLT} or {@code organization:un}
   * @throws IllegalStateException if the table names an actor that is not known
   */
  public static AgreementRegister load(Function<String, Optional<Actor>> actors) {
    return new AgreementRegister(byId(AgreementTable.load(actors).stream()));
  }

  /**
   * A register with more entries. One whose id is known already takes the place of the entry that
   * had it; of two added with one id the later counts.
   */
  public AgreementRegister with(List<AgreementEntry> added) {
    return new AgreementRegister(byId(Stream.concat(entries.values().stream(), added.stream())));
  }

  /**
   * A register with the entries of a user's file. An entry that is said to be the same as another
   * gives the other its names, and its provisions where the other has none; whatever else the other
   * says stands. Its own id leads nowhere afterwards.
   *
   * @param additions as {@link AgreementFile} reads them
   */
  public AgreementRegister with(FileContent.Entries<AgreementEntry> additions) {
    Map<String, AgreementEntry> all =
        byId(Stream.concat(entries.values().stream(), additions.entries().stream()));
    additions
        .sameAs()
        .forEach(
            (id, other) -> {
              @Nullable AgreementEntry same = all.remove(id);
              all.computeIfPresent(other, (key, kept) -> same == null ? kept : kept.with(same));
            });
    return new AgreementRegister(all);
  }

  private static Map<String, AgreementEntry> byId(Stream<AgreementEntry> entries) {
    Map<String, AgreementEntry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }

  private void index(AgreementEntry entry) {
    @Nullable DateBounds date = entry.agreement().date();
    if (date != null) {
      for (int year = date.earliest().getYear(); year <= date.latest().getYear(); year++) {
        byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(entry);
      }
    }
    Set<String> ids = new HashSet<>();
    for (Actor actor : entry.agreement().parties()) {
      ids.add(actor.id());
    }
    for (Actor actor : entry.thirdParties()) {
      ids.add(actor.id());
    }
    for (String id : ids) {
      byActor.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
    }
  }

  private NameIndex names() {
    @Nullable NameIndex made = names;
    if (made == null) {
      made = new NameIndex(entries.values());
      names = made;
    }
    return made;
  }

  private static Stream<Actor> concerned(AgreementEntry entry) {
    return Stream.concat(entry.agreement().parties().stream(), entry.thirdParties().stream());
  }

  /** All entries, those that ship with the program first. */
  public Collection<AgreementEntry> all() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** What the agreements are called, titles and other names, in no order. */
  public Set<String> allNames() {
    return entries.values().stream()
        .flatMap(
            entry -> Stream.concat(Stream.of(entry.agreement().name()), entry.names().stream()))
        .collect(toUnmodifiableSet());
  }

  /** The entry with an id, such as {@code agreement:bishkek-protocol-1994}. */
  public Optional<AgreementEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /**
   * The agreements that words can mean: {@code the Bishkek ceasefire}, {@code Minsk agreements},
   * {@code JCPOA}, {@code the 1997 Treaty on Friendship}. Letter case, accents and small words do
   * not count; a date in the words must fit; {@code accord}, {@code deal} and {@code pact} can
   * stand for any sort of agreement, other nouns only for their own. Those that go by the very name
   * come alone; failing them, those that have all words in one name; failing these too, those whose
   * names, place and parties together hold all words. Words that tell nothing apart, such as {@code
   * the agreement}, mean none.
   *
   * @return by date; several where several can be meant
   */
  public List<AgreementEntry> named(String words) {
    return names().named(words);
  }

  /**
   * The agreements that were, or by what is known can have been, concluded within two days, both
   * included.
   *
   * @return by date
   */
  public List<AgreementEntry> dated(DateBounds when) {
    return byYear
        .subMap(when.earliest().getYear(), true, when.latest().getYear(), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(entry -> overlaps(entry.agreement().date(), when))
        .distinct()
        .sorted(BY_DATE)
        .toList();
  }

  private static boolean overlaps(@Nullable DateBounds date, DateBounds when) {
    return date != null && date.overlaps(when);
  }

  /**
   * The agreements that concern all of some actors. Those to which all of them are parties come
   * first, then those where some are only mediators, guarantors or witnesses; among equals those
   * with fewer other parties, then the later. An agreement to which none is a party is left out,
   * and so is every agreement if no actor is given.
   */
  public List<AgreementEntry> between(Set<String> actorIds) {
    return actorIds.stream()
        .map(id -> byActor.getOrDefault(id, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .filter(
            entry ->
                concerned(entry).map(Actor::id).distinct().filter(actorIds::contains).count()
                    == actorIds.size())
        .filter(entry -> partiesAmong(entry, actorIds) > 0)
        .sorted(
            Comparator.comparingLong((AgreementEntry entry) -> -partiesAmong(entry, actorIds))
                .thenComparingInt(entry -> entry.agreement().parties().size())
                .thenComparing(BY_DATE.reversed()))
        .toList();
  }

  private static long partiesAmong(AgreementEntry entry, Set<String> actorIds) {
    return entry.agreement().parties().stream().map(Actor::id).filter(actorIds::contains).count();
  }

  /**
   * For people: the agreements that are called so, then those whose names, id, place or parties
   * have all words, or words that begin so.
   *
   * @param most how many are wanted at most, not negative
   */
  public List<AgreementEntry> search(String query, int most) {
    return names().search(query, most);
  }
}
