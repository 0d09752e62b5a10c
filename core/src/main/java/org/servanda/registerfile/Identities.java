package org.servanda.registerfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids of a file, and which of them mean the same. Not thread-safe. */
final class Identities {

  private static final int SHOWN = 5;
  private static final int LONGEST_ID = 200;

  private final Problems problems;
  private final Predicate<String> known;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, String> same = new LinkedHashMap<>();

  Identities(Problems problems, Predicate<String> known) {
    this.problems = problems;
    this.known = known;
  }

  /** Takes the id of a row, and whom it is the same as. */
  void add(Row row) {
    String id = row.text(RegisterFile.ID);
    if (id.isEmpty()) {
      return;
    }
    if (id.length() > LONGEST_ID || !id.codePoints().allMatch(Identities::isOfIds)) {
      row.problem(
          id, "is no id", "use at most %d letters, digits and - _ . :".formatted(LONGEST_ID));
    }
    @Nullable Integer first = lines.putIfAbsent(id, row.line());
    if (first != null) {
      row.problem(id, "is the id of line %d too".formatted(first), "give each entry its own id");
    } else if (!row.text(RegisterFile.SAME_AS).isEmpty()) {
      same.put(id, row.text(RegisterFile.SAME_AS));
    }
  }

  private static boolean isOfIds(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  /** Notes those that refer to nobody. */
  void check(List<Row.Reference> references) {
    for (Row.Reference reference : references) {
      if (isNobody(reference.id())) {
        problems.add(
            reference.line(),
            reference.id(),
            "is the id of nobody",
            "add an entry of this id, or see how it is written");
      }
    }
  }

  private boolean isNobody(String id) {
    return !lines.containsKey(id) && !known.test(id);
  }

  /** From each id that is the same as another to the last of its chain; notes circles. */
  Map<String, String> sameAs() {
    Map<String, String> ends = new HashMap<>();
    for (String id : same.keySet()) {
      Set<String> path = new LinkedHashSet<>();
      String at = id;
      @Nullable String next = same.get(at);
      while (next != null && !ends.containsKey(at) && path.add(at)) {
        at = next;
        next = same.get(at);
      }
      if (path.contains(at)) {
        noteCircle(path, at);
      } else if (!path.isEmpty() && isNobody(at)) {
        noteNobody(path, at);
      }
      String end = ends.getOrDefault(at, at);
      path.forEach(member -> ends.put(member, end));
    }
    return ends;
  }

  private void noteNobody(Set<String> path, String target) {
    List<String> members = List.copyOf(path);
    problems.add(
        lines.getOrDefault(members.getLast(), 1),
        target,
        "is the id of nobody",
        "let same_as name an entry of the file or of the register");
  }

  private void noteCircle(Set<String> path, String start) {
    List<String> circle = path.stream().dropWhile(member -> !member.equals(start)).toList();
    String shown =
        circle.stream().limit(SHOWN).collect(Collectors.joining(" > ", "", " > "))
            + (circle.size() > SHOWN ? "… > " : "")
            + start;
    problems.add(
        lines.getOrDefault(start, 1), shown, "goes in a circle", "let one of them be no same_as");
  }
}
