package org.servanda.reader;

import java.util.Optional;
import java.util.Set;
import org.servanda.reader.ReportingVerb.Frame;
import org.servanda.reading.PartOfSpeech;

/** Finds the content that stands before its cue, and the part of it that goes on after. */
final class EarlierContent {

  private EarlierContent() {}

  /** The content that ends before {@code end}: a quotation, or a clause and a comma. */
  static Optional<Range> before(ReportingUnit unit, int end, int floor, Cue cue) {
    int stop = end;
    while (stop > floor && unit.get(stop - 1).isPunctuation()) {
      stop--;
    }
    int start = floor;
    while (start < stop && unit.get(start).isPunctuation()) {
      start++;
    }
    if (start >= stop) {
      return Optional.empty();
    }
    boolean quoted = unit.get(stop - 1).isQuotation() && saysEnough(unit, cue);
    boolean clause =
        stop < end && cue.meaning().takes(Frame.CLAUSE) && hasVerbOrLength(unit, start, stop);
    return quoted || clause ? Optional.of(new Range(start, stop)) : Optional.empty();
  }

  /** A verb that attributes only with a particle must have it, as {@code went on} does. */
  private static boolean saysEnough(ReportingUnit unit, Cue cue) {
    ReportingVerb verb = cue.meaning();
    return !verb.frames().equals(Set.of(Frame.PARTICLE))
        || (cue.end() < unit.size() && verb.particles().contains(unit.get(cue.end()).lower()));
  }

  /** Whether a stretch before a comma can be content rather than {@code On Monday, …}. */
  private static boolean hasVerbOrLength(ReportingUnit unit, int start, int end) {
    Item first = unit.get(start);
    boolean opensAdjunct =
        first.is(PartOfSpeech.ADP)
            || first.is(PartOfSpeech.SCONJ)
            || first.is(PartOfSpeech.VERB)
            || first.is(PartOfSpeech.AUX)
            || Adjuncts.isTimeWord(first);
    return end - start >= 2 && (!opensAdjunct || hasMainClause(unit, start, end));
  }

  /** {@code In any case} of {@code In any case, X said, it …}, which is content with the rest. */
  static Optional<Range> fronted(ReportingUnit unit, int end, int floor, Cue cue, int limit) {
    if (end - 1 <= floor || !unit.get(end - 1).isWord(",") || !cue.meaning().takes(Frame.CLAUSE)) {
      return Optional.empty();
    }
    Range fronted = new Range(floor, end - 1);
    boolean speech = !unit.get(floor).isPunctuation();
    return speech && restAfter(unit, cue, fronted, limit).isPresent()
        ? Optional.of(fronted)
        : Optional.empty();
  }

  /** Whether a comma and a clause with a verb come after the beginning. */
  private static boolean hasMainClause(ReportingUnit unit, int start, int end) {
    boolean comma = false;
    for (int i = start; i < end; i++) {
      comma |= unit.get(i).isWord(",");
      if (comma && unit.get(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** The part of the content that goes on after a cue between commas. */
  static Optional<Range> restAfter(ReportingUnit unit, Cue cue, Range left, int limit) {
    int end = Complement.withoutFinalMarks(unit, cue.end(), limit);
    int at = Adjuncts.afterTimes(unit, cue.end(), end);
    if (at >= end || !unit.get(at).isWord(",") || at + 1 >= end) {
      return Optional.empty();
    }
    int start = at + 1;
    boolean quotedLeft = unit.get(left.end() - 1).isQuotation();
    Item first = unit.get(start);
    boolean remark =
        (first.lower().endsWith("ing") && first.is(PartOfSpeech.VERB))
            || Set.of("who", "which", "citing", "according").contains(first.lower());
    if (remark || (quotedLeft && !first.isQuotation())) {
      return Optional.empty();
    }
    return Optional.of(new Range(start, end));
  }
}
