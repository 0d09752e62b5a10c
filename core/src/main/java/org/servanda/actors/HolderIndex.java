package org.servanda.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Holding.Certainty;
import org.servanda.article.DateBounds;

/** Finds who held an office. Immutable and thread-safe once built. */
final class HolderIndex {

  private static final List<String> SHARED =
      List.of(
          "deputy-",
          "vice-",
          "co-",
          "special-",
          "mediator",
          "representative",
          "minister",
          "chief-negotiator");

  /** An office of somebody's. */
  private record Post(String office, String of) {}

  /** A term, and the last day that it can have had. */
  private record Held(ActorEntry holder, Term term, LocalDate earliest, LocalDate latest) {}

  private final Map<Post, List<Held>> held = new HashMap<>();

  private HolderIndex() {}

  static HolderIndex of(Collection<ActorEntry> entries) {
    Map<Post, List<Held>> open = new HashMap<>();
    for (ActorEntry entry : entries) {
      for (Term term : entry.terms()) {
        open.computeIfAbsent(post(term.office(), term.of()), p -> new ArrayList<>(2))
            .add(new Held(entry, term, earliest(term), LocalDate.MAX));
      }
    }
    HolderIndex index = new HolderIndex();
    open.forEach((post, terms) -> index.held.put(post, bounded(post, terms)));
    return index;
  }

  /** One office has several names, and who acts in it holds it for the time being. */
  private static Post post(String office, String of) {
    return new Post(
        switch (office) {
          case "secretary-of-state", "foreign-secretary" -> "foreign-minister";
          case "interim-president" -> "president";
          case "interim-prime-minister", "chancellor" -> "prime-minister";
          case "emir", "sultan", "grand-duke" -> "monarch";
          default -> office;
        },
        of);
  }

  private static LocalDate earliest(Term term) {
    return term.start() == null ? LocalDate.MIN : term.start().earliest();
  }

  /** Ends that are not known lie before the successor's start, where only one holds the office. */
  private static List<Held> bounded(Post post, List<Held> terms) {
    List<Held> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(Held::earliest));
    boolean isShared = SHARED.stream().anyMatch(post.office()::startsWith);
    List<Held> bounded = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Held own = sorted.get(i);
      @Nullable DateBounds end = own.term().end();
      LocalDate latest = end == null ? LocalDate.MAX : end.latest();
      if (end == null && !isShared && own.term().start() != null) {
        latest = successorsStart(sorted, i);
      }
      bounded.add(new Held(own.holder(), own.term(), own.earliest(), latest));
    }
    return List.copyOf(bounded);
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
    for (Held one : held.getOrDefault(post(office, of), List.of())) {
      if (!one.earliest().isAfter(when.latest()) && !one.latest().isBefore(when.earliest())) {
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
