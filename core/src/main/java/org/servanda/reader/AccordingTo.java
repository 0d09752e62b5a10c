package org.servanda.reader;

import java.util.List;
import java.util.Optional;
import org.servanda.reader.Complement.Strength;

/** Finds {@code according to X}, before its content or after it. */
final class AccordingTo {

  private AccordingTo() {}

  static Optional<Draft> find(ReportingUnit unit) {
    for (int i = 0; i + 2 < unit.size(); i++) {
      if (unit.get(i).isWord("according") && unit.get(i + 1).isWord("to")) {
        return at(unit, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> at(ReportingUnit unit, int cue) {
    Optional<Range> source = NounPhrases.startingAt(unit, cue + 2, unit.size());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Range before = trim(unit, 0, cue);
    Range after = trim(unit, source.get().end(), unit.size());
    Range content = before.isEmpty() ? after : before;
    if (content.isEmpty()) {
      return Optional.empty();
    }
    boolean parenthetical =
        !before.isEmpty()
            && !after.isEmpty()
            && unit.get(cue - 1).isWord(",")
            && !hasVerb(unit, before);
    List<Range> ranges = parenthetical ? List.of(before, after) : List.of(content);
    return Optional.of(
        new Draft(source.get(), new Range(cue, cue + 2), ranges, Strength.CLAUSE_WITH_CONJUNCTION));
  }

  private static Range trim(ReportingUnit unit, int start, int end) {
    int from = start;
    while (from < end && unit.get(from).isPunctuation()) {
      from++;
    }
    return new Range(from, Math.max(from, Complement.withoutFinalMarks(unit, from, end)));
  }

  private static boolean hasVerb(ReportingUnit unit, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (unit.get(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }
}
