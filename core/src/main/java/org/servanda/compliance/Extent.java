package org.servanda.compliance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.reading.Word;

/** How much of what is undertaken is said to be kept. */
final class Extent {

  private static final Set<String> NOT_YET = Set.of("yet", "still");

  private Extent() {}

  /** What "not" says: nothing, or not all, or not yet. */
  static Status notKept(Clause clause) {
    if (clause.verb().adverbs().stream().anyMatch(Words.WHOLE::isOf) || inPart(clause, "full")) {
      return Status.PARTLY_KEPT;
    }
    return isNotYet(clause) ? Status.PENDING : Status.BROKEN;
  }

  /** What it says that something is done: all, or only a part. */
  static Status kept(Clause clause, Optional<Phrase> target) {
    boolean adverb = clause.verb().adverbs().stream().anyMatch(Words.PARTLY::isOf);
    boolean some = target.filter(Extent::isSome).isPresent();
    boolean part = inPart(clause, "part") || inPart(clause, "general");
    return adverb || some || part ? Status.PARTLY_KEPT : Status.KEPT;
  }

  /** Whether a noun is only some of what follows it: {@code some of the captives}. */
  static boolean isSome(Phrase phrase) {
    return Words.SOME.isOf(phrase.noun()) && phrase.after("of").isPresent();
  }

  static boolean isNotYet(Clause clause) {
    return clause.verb().adverbs().stream().anyMatch(NOT_YET::contains);
  }

  private static boolean inPart(Clause clause, String noun) {
    List<Word> words = clause.sentence().words();
    for (int i = clause.verb().head() + 1; i + 1 < words.size(); i++) {
      if (words.get(i).span().start() >= clause.span().end()) {
        return false;
      }
      if (words.get(i).lower().equals("in") && words.get(i + 1).lower().equals(noun)) {
        return true;
      }
    }
    return false;
  }
}
