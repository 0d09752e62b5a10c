package org.servanda.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.servanda.actors.Actor;
import org.servanda.text.Span;

/**
 * The persons or the parties that a report names in one breath, such as {@code X and Y} or {@code
 * X, the host, and the Chadian envoy Y}. Told in the order of the text.
 */
final class Groups {

  /** What can stand between two of a group, with the titles of the first or the second. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:,(?: [\\p{L}'-]+){1,6})?,? (?:and|or|with) (?:the )?(?:[\\p{L}'.-]+,? ){0,6}"
              + "|, (?:[\\p{L}'.-]+,? ){0,6}|[-–/]");

  /** What makes the names before and behind it one group. */
  private static final Pattern LAST_JOINT = Pattern.compile(".* (?:and|or|with) .*|[-–/]");

  /** What begins a clause of its own, in which the next is named. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          ".*\\b(?:sa(?:id|ys)|told|met|who|which|that|while|but|when|as|has|had|is|was)\\b.*");

  private static final int LONGEST_JOINT = 60;

  /** How many groups are remembered; older ones are hardly meant. */
  private static final int MOST = 12;

  /** Those named together, the last last. */
  private final Deque<Group> groups = new ArrayDeque<>();

  private final List<Actor> run = new ArrayList<>();
  private int end = -1;
  private boolean isJoined;

  /** A group and where its last name ends. */
  record Group(List<Actor> actors, int end) {}

  /** Somebody is named. */
  void named(Actor actor, Span span, String text) {
    boolean isSame = !run.isEmpty() && run.getLast().equals(actor);
    String gap = end < 0 || span.start() < end ? "" : between(text, span.start());
    boolean isApposed = isSame && (gap.isBlank() || gap.strip().equals(","));
    if (!isApposed && (isSame || !joins(gap))) {
      run.clear();
      isJoined = false;
    }
    if (!isApposed) {
      isJoined |= !run.isEmpty() && LAST_JOINT.matcher(gap).matches();
      run.add(actor);
    }
    end = span.end();
    if (run.size() > 1 && isJoined) {
      remember(new Group(List.copyOf(run), end));
    }
  }

  private static boolean joins(String gap) {
    return JOINT.matcher(gap).matches() && !CLAUSE.matcher(gap).matches();
  }

  private String between(String text, int start) {
    return start - end > LONGEST_JOINT ? "" : text.substring(end, start).replaceAll("\\s+", " ");
  }

  /** A run that grows takes the place of its beginning. */
  private void remember(Group group) {
    if (!groups.isEmpty()
        && groups.getLast().actors().size() < group.actors().size()
        && group
            .actors()
            .subList(0, groups.getLast().actors().size())
            .equals(groups.getLast().actors())) {
      groups.removeLast();
    }
    groups.addLast(group);
    if (groups.size() > MOST) {
      groups.removeFirst();
    }
  }

  /** The groups of a size all of whom pass, the first first. */
  List<Group> of(int size, Predicate<Actor> condition) {
    return groups.stream()
        .filter(group -> group.actors().stream().distinct().count() == size)
        .filter(group -> group.actors().size() == size)
        .filter(group -> group.actors().stream().allMatch(condition))
        .toList();
  }

  /** The last of them. */
  Optional<Group> last(int size, Predicate<Actor> condition) {
    List<Group> fitting = of(size, condition);
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.getLast());
  }
}
