package org.servanda.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.reader.ReportingVerb.Frame;
import org.servanda.reading.PartOfSpeech;

/** Finds where the content after a cue must stop because a cue beside it has its own. */
final class ClauseLimits {

  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but", "and", "though");

  private ClauseLimits() {}

  /** Where the content of cue number {@code index} must stop: at the clause of a cue beside it. */
  static int of(ReportingUnit unit, List<Cue> cues, int index) {
    for (int i = index + 1; i < cues.size(); i++) {
      boolean fronted = isFronted(unit, cues.get(index));
      int start = startOfClauseBeside(unit, cues.get(i), cues.get(index).end(), fronted);
      if (start > cues.get(index).end()) {
        return start;
      }
    }
    return unit.size();
  }

  /** Whether the cue stands in a clause before the main one: {@code Asked …, While X said …,}. */
  private static boolean isFronted(ReportingUnit unit, Cue cue) {
    Item first = unit.get(0);
    return cue.verb() == 0 || first.is(PartOfSpeech.SCONJ) || first.isWord("while");
  }

  /** The start of {@code , and Y said} or {@code , adding}; -1 if the cue is inside a content. */
  private static int startOfClauseBeside(
      ReportingUnit unit, Cue cue, int floor, boolean afterFronted) {
    int at = cue.first() - 1;
    if (at <= floor) {
      return -1;
    }
    if (cue.isParticiple()) {
      int conjunction = CONTRASTS.contains(unit.get(at).lower()) ? at - 1 : at;
      return unit.get(conjunction).isWord(",") ? conjunction : -1;
    }
    if (unit.get(at).is(PartOfSpeech.CCONJ)) {
      boolean comma = unit.get(at - 1).isWord(",");
      return comma ? at - 1 : cue.meaning().takes(Frame.CLAUSE) ? at : -1;
    }
    Optional<Range> subject = NounPhrases.endingAt(unit, cue.first(), floor);
    if (subject.isEmpty() || subject.get().start() - 2 <= floor) {
      return -1;
    }
    int conjunction = subject.get().start() - 1;
    if (afterFronted && unit.get(conjunction).isWord(",")) {
      return conjunction;
    }
    boolean contrast =
        unit.get(conjunction).isWord("while") || unit.get(conjunction).isWord("whereas");
    if (!contrast && !cue.meaning().takes(Frame.CLAUSE)) {
      return -1;
    }
    boolean beside =
        CONTRASTS.contains(unit.get(conjunction).lower())
            && (unit.get(conjunction - 1).isWord(",") || unit.get(conjunction - 1).isQuotation());
    return beside ? conjunction - 1 : -1;
  }
}
