package org.servanda.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.DateBounds;
import org.servanda.article.Evidence;
import org.servanda.entry.Position;
import org.servanda.issue.Issue;
import org.servanda.position.Account.Held;
import org.servanda.position.Account.Spoken;

/**
 * Follows positions over several accounts: how each stands to the same actor's last one on the same
 * issue. An account comes after another where every day it can be of lies after every day of the
 * other; accounts that cannot be put in order are compared with nothing and said to be unordered.
 * Not thread-safe.
 */
public final class PositionHistory {

  private record Line(Actor actor, Issue issue) {}

  private final List<PositionChange> changes = new ArrayList<>();

  /** The last positions of an actor on an issue. */
  private final Map<Line, List<Held>> last = new LinkedHashMap<>();

  private PositionHistory() {}

  /** The changes over some accounts, those in order first, each account's in its order. */
  public static List<PositionChange> of(List<Account> accounts) {
    PositionHistory history = new PositionHistory();
    List<Account> ordered = new ArrayList<>();
    List<Account> unordered = new ArrayList<>();
    List<Account> sorted = new ArrayList<>(accounts);
    sorted.sort(
        Comparator.comparing(
            a -> bounds(a).map(DateBounds::latest).orElse(null),
            Comparator.nullsLast(Comparator.naturalOrder())));
    for (Account account : sorted) {
      boolean follows =
          bounds(account).isPresent() && (ordered.isEmpty() || isAfter(account, ordered.getLast()));
      (follows ? ordered : unordered).add(account);
    }
    ordered.forEach(history::follow);
    unordered.forEach(history::setBeside);
    return List.copyOf(history.changes);
  }

  private static Optional<DateBounds> bounds(Account account) {
    return account.publication().known();
  }

  private static boolean isAfter(Account account, Account other) {
    return bounds(account)
        .flatMap(now -> bounds(other).map(was -> now.earliest().isAfter(was.latest())))
        .orElse(false);
  }

  private void follow(Account account) {
    Map<Line, List<Held>> now = lines(account);
    now.forEach((line, held) -> compare(account, line, held));
    last.forEach(
        (line, held) -> {
          if (!now.containsKey(line)) {
            silence(account, line, held.getLast());
          }
        });
    last.putAll(now);
  }

  private static Map<Line, List<Held>> lines(Account account) {
    Map<Line, List<Held>> lines = new LinkedHashMap<>();
    for (Held held : account.held()) {
      lines
          .computeIfAbsent(new Line(held.actor(), held.issue()), key -> new ArrayList<>())
          .add(held);
    }
    return lines;
  }

  /** What became of the last positions in an account that has some; each sort is told once. */
  private void compare(Account account, Line line, List<Held> now) {
    List<Held> was = last.getOrDefault(line, List.of());
    Set<Position.Kind> told = new LinkedHashSet<>();
    for (Held held : now) {
      if (told.add(held.kind())) {
        Held before =
            was.stream()
                .filter(other -> other.kind() == held.kind())
                .findFirst()
                .orElse(was.isEmpty() ? null : was.getLast());
        PositionChange.Kind kind =
            before == null ? PositionChange.Kind.NEW : change(before.kind(), held.kind());
        add(account, line, kind, before == null ? null : before.words(), held.words());
      }
    }
  }

  /** What an account tells that has no position of the actor on the issue. */
  private void silence(Account account, Line line, Held before) {
    List<Spoken> spoken =
        account.spoken().stream().filter(s -> s.actor().equals(line.actor())).toList();
    Optional<Spoken> onIssue =
        spoken.stream().filter(s -> s.issue().equals(Optional.of(line.issue()))).findFirst();
    if (onIssue.isPresent()) {
      add(account, line, PositionChange.Kind.DROPPED, before.words(), onIssue.get().words());
    } else if (!spoken.isEmpty()) {
      add(account, line, PositionChange.Kind.NOT_REPEATED, before.words(), null);
    }
  }

  /** Beside the last position, of which nobody knows whether it came before. */
  private void setBeside(Account account) {
    lines(account)
        .forEach(
            (line, held) -> {
              @Nullable List<Held> other = last.get(line);
              if (other == null) {
                add(account, line, PositionChange.Kind.NEW, null, held.getFirst().words());
                last.put(line, held);
              } else {
                add(
                    account,
                    line,
                    PositionChange.Kind.UNORDERED,
                    other.getLast().words(),
                    held.getFirst().words());
              }
            });
  }

  private void add(
      Account account,
      Line line,
      PositionChange.Kind kind,
      @Nullable Evidence before,
      @Nullable Evidence after) {
    changes.add(
        new PositionChange(line.actor(), line.issue(), kind, before, after, account.article()));
  }

  private static PositionChange.Kind change(Position.Kind before, Position.Kind after) {
    if (before == after) {
      return PositionChange.Kind.REPEATED;
    }
    int was = yielding(before);
    int now = yielding(after);
    if (after == Position.Kind.CONDITION && was > now) {
      return PositionChange.Kind.CONDITIONAL;
    }
    if (now == was) {
      return PositionChange.Kind.NEW;
    }
    return now > was ? PositionChange.Kind.SOFTENED : PositionChange.Kind.HARDENED;
  }

  /** How far a sort of position comes towards others. */
  private static int yielding(Position.Kind kind) {
    return switch (kind) {
      case OPPOSITION -> 0;
      case DEMAND -> 1;
      case CONDITION -> 2;
      case EXPECTATION -> 3;
      case OFFER, COMMITMENT, SUPPORT -> 4;
    };
  }
}
