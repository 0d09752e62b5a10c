package org.servanda.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servanda.article.DateBounds;
import org.servanda.registerfile.FileContent;

/**
 * What the names in an article mean in the world: countries with their peoples and seats of
 * government, international bodies and formats, armed forces, groups, and office holders with their
 * terms. Immutable and thread-safe.
 */
public final class ActorRegister {

  private final Map<String, ActorEntry> entries;
  private final Map<String, String> sameAs;
  private final Lazy<NameWords> words;

  /** Made when first used: whoever adds entries needs them only once, and some never do. */
  private final Lazy<NameIndex> names;

  private final Lazy<HolderIndex> holders;

  private ActorRegister(
      Map<String, ActorEntry> entries, Map<String, String> sameAs, Lazy<NameWords> words) {
    this.entries = entries;
    this.sameAs = sameAs;
    this.words = words;
    this.names = new Lazy<>(() -> NameIndex.of(entries.values(), words.get()));
    this.holders = new Lazy<>(() -> HolderIndex.of(entries.values()));
  }

  /** The register of the tables that ship with the program. */
  public static ActorRegister load() {
    Map<String, ActorEntry> entries = new LinkedHashMap<>();
    for (ActorEntry entry : ActorTables.entries()) {
      entries.put(entry.actor().id(), entry);
    }
    return new ActorRegister(entries, Map.of(), new Lazy<>(() -> new NameWords(Spellings.load())));
  }

  /** A register with more entries, which take the place of those of the same id. */
  public ActorRegister with(List<ActorEntry> added) {
    return with(new FileContent.Entries<>(added, Map.of()));
  }

  /**
   * A register with the entries of a file. What is the same as another entry gives that one its
   * names and terms, and is found by either id.
   */
  public ActorRegister with(FileContent.Entries<ActorEntry> additions) {
    Map<String, ActorEntry> all = new LinkedHashMap<>(entries);
    additions.entries().forEach(entry -> all.put(entry.actor().id(), entry));
    Map<String, String> same = new LinkedHashMap<>(sameAs);
    additions.sameAs().forEach((id, other) -> merge(all, same, id, other));
    return new ActorRegister(all, Map.copyOf(same), words);
  }

  private static void merge(
      Map<String, ActorEntry> all, Map<String, String> same, String id, String other) {
    String target = same.getOrDefault(other, other);
    Optional<ActorEntry> merged = Optional.ofNullable(all.get(target));
    Optional<ActorEntry> absorbed = Optional.ofNullable(all.get(id));
    if (merged.isPresent() && absorbed.isPresent() && !target.equals(id)) {
      all.put(target, merged.get().and(absorbed.get()));
      all.remove(id);
      same.put(id, target);
    }
  }

  /** All entries, in no order that means anything. */
  public Collection<ActorEntry> all() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** The entry of an id, also of one that has become another's. */
  public Optional<ActorEntry> entry(String id) {
    return Optional.ofNullable(entries.get(sameAs.getOrDefault(id, id)));
  }

  /** The actor of an id, also of one that has become another's. */
  public Optional<Actor> actor(String id) {
    return entry(id).map(ActorEntry::actor);
  }

  /**
   * Whom a name can mean: first those of exactly this name, then those whose name it is in another
   * spelling; persons also by the family name alone, by initials, or with names left out. None
   * where the name is not known; the order does not tell who is likelier.
   */
  public List<ActorEntry> named(String name) {
    return names.get().named(name);
  }

  /**
   * Who held an office at a time: who certainly did, then who may have. Foreign ministers are also
   * found where they are called secretaries, and who acts for a president or prime minister is one;
   * deputies hold another office. An end that is not known is bounded by the start of the next
   * holder.
   *
   * @param office the gazetteer's class of the office, such as {@code foreign-minister}
   * @param of whose office it is, such as {@code country:RUS}
   * @param when the day meant, or the bounds on it
   */
  public List<Holding> holders(String office, String of, DateBounds when) {
    return holders.get().holders(office, of, when);
  }

  /**
   * What somebody may be looking for: entries with all words of the query in one name, as
   * beginnings of its words, in any order, over spellings; countries also by their names in other
   * languages. Best first. Looks through the whole register, so it is for people, not for reading.
   *
   * @param most how many to give
   */
  public List<ActorEntry> search(String query, int most) {
    List<ActorEntry> direct = new ArrayList<>(named(query));
    return new ActorSearch(entries.values(), words.get()).search(query, direct, most);
  }
}
