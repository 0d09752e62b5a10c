package org.servanda.eval.score;

import java.util.Set;
import org.servanda.eval.corpus.RoleSpans;

/** The words of one attribution by role, as their numbers in the text. */
record RoleWords(Set<Integer> source, Set<Integer> cue, Set<Integer> content) {

  RoleWords {
    source = Set.copyOf(source);
    cue = Set.copyOf(cue);
    content = Set.copyOf(content);
  }

  static RoleWords of(RoleSpans spans, Words words) {
    return new RoleWords(
        words.in(spans.source()), words.in(spans.cue()), words.in(spans.content()));
  }

  /** Words that both have, as a share of the words that either has; 0 where neither has any. */
  static double jaccard(Set<Integer> left, Set<Integer> right) {
    long common = left.stream().filter(right::contains).count();
    long either = left.size() + right.size() - common;
    return either == 0 ? 0 : (double) common / either;
  }
}
