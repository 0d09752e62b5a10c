package org.servanda.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Holding.Certainty;
import org.servanda.article.DateBounds;

/** Finds who held an office. Immutable and thread-safe once built. */
final class HolderIndex {

  /** What the offices begin with that several hold at once. */
  private static final List<String> SHARED =
      List.of(
          "deputy-",
          "vice-",
          "co-",
          "special-",
          "mediator",
          "representative",
          "spokesperson",
          "adviser",
          "ambassador",
          "under-",
          "minister",
          "chief-negotiator");

  /** Where the foreign secretary is an official below the minister. */
  private static final Set<String> OFFICIALS =
      Set.of("country:IND", "country:PAK", "country:BGD", "country:NPL", "country:LKA");

  private record Held(ActorEntry holder, Term term, LocalDate earliest) {}

  /** By office and whose it is. */
  private final Map<String, List<Held>> held = new HashMap<>();

  private HolderIndex() {}

  static HolderIndex of(Collection<ActorEntry> entries) {
    HolderIndex index = new HolderIndex();
    for (ActorEntry entry : entries) {
      for (Term term : entry.terms()) {
        String post = post(term.office(), term.of());
        List<Held> known = index.held.get(post);
        if (known == null) {
          known = new ArrayList<>(2);
          index.held.put(post, known);
        }
        known.add(new Held(entry, term, earliest(term)));
      }
    }
    return index;
  }

  /** One office has several names, and who acts in it holds it for the time being. */
  private static String post(String office, String of) {
    return of.concat(" ")
        .concat(
            switch (office) {
              case "secretary-of-state" -> "foreign-minister";
              case "foreign-secretary" -> OFFICIALS.contains(of) ? office : "foreign-minister";
              case "interim-president" -> "president";
              case "interim-prime-minister", "chancellor" -> "prime-minister";
              case "emir", "sultan", "grand-duke" -> "monarch";
              default -> office;
            });
  }

  private static LocalDate earliest(Term term) {
    return term.start() == null ? LocalDate.MIN : term.start().earliest();
  }

  /**
   * The last day that a term can have had: an end that is not known lies before the successor's
   * start, where only one holds the office.
   */
  private static LocalDate latest(String post, List<Held> sorted, int index) {
    Term own = sorted.get(index).term();
    @Nullable DateBounds end = own.end();
    if (end != null) {
      return end.latest();
    }
    String office = post.substring(post.indexOf(' ') + 1);
    boolean isShared = SHARED.stream().anyMatch(office::startsWith);
    return isShared || own.start() == null ? LocalDate.MAX : successorsStart(sorted, index);
  }

  private static LocalDate successorsStart(List<Held> sorted, int index) {
    Held own = sorted.get(index);
    for (Held later : sorted.subList(index + 1, sorted.size())) {
      @Nullable DateBounds start = later.term().start();
      @Nullable DateBounds ownStart = own.term().start();
      boolean isOther = !later.holder().actor().id().equals(own.holder().actor().id());
      if (isOther
          && start != null
          && ownStart != null
          && start.earliest().isAfter(ownStart.latest())) {
        return start.latest();
      }
    }
    return LocalDate.MAX;
  }

  /** Who held or may have held an office, the sure first, then the later. */
  List<Holding> holders(String office, String of, DateBounds when) {
    List<Holding> found = new ArrayList<>();
    String post = post(office, of);
    List<Held> sorted = new ArrayList<>(held.getOrDefault(post, List.of()));
    sorted.sort(Comparator.comparing(Held::earliest));
    for (int i = 0; i < sorted.size(); i++) {
      Held one = sorted.get(i);
      boolean hasBegun = !one.earliest().isAfter(when.latest());
      if (hasBegun && !latest(post, sorted, i).isBefore(when.earliest())) {
        found.add(new Holding(one.holder(), one.term(), certainty(one.term(), when)));
      }
    }
    found.sort(
        Comparator.comparing(Holding::certainty)
            .thenComparing(holding -> earliest(holding.term()), Comparator.reverseOrder()));
    return List.copyOf(found);
  }

  private static Certainty certainty(Term term, DateBounds when) {
    @Nullable DateBounds start = term.start();
    @Nullable DateBounds end = term.end();
    boolean isSure =
        start != null
            && end != null
            && !start.latest().isAfter(when.earliest())
            && !end.earliest().isBefore(when.latest());
    return isSure ? Certainty.SURE : Certainty.POSSIBLE;
  }
}
