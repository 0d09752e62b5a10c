package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import org.servanda.encoder.Encoding;
import org.servanda.encoder.RoleTag;
import org.servanda.encoder.RoleTransitions;

/**
 * The likeliest parts of a window's words in attributions, whichever they are (Viterbi 1967). Only
 * what begins can go on.
 *
 * @param tags a part for each word
 */
record TagPath(List<RoleTag> tags) {

  static final float IMPOSSIBLE = -1e9f;

  private static final RoleTag[] TAGS = RoleTag.values();

  TagPath {
    tags = List.copyOf(tags);
  }

  static TagPath of(Encoding encoding, RoleTransitions transitions) {
    int words = encoding.wordCount();
    int[][] from = new int[words][TAGS.length];
    float[] scores = new float[TAGS.length];
    for (int word = 0; word < words; word++) {
      float[] next = new float[TAGS.length];
      for (RoleTag tag : TAGS) {
        float best = word == 0 && !tag.goesOn() ? 0 : IMPOSSIBLE;
        for (RoleTag before : TAGS) {
          if (word > 0 && (!tag.goesOn() || tag.goesOnAfter(before))) {
            float score = scores[before.number()] + transitions.score(before, tag);
            if (score > best) {
              best = score;
              from[word][tag.number()] = before.number();
            }
          }
        }
        next[tag.number()] = best + encoding.role(word, tag);
      }
      scores = next;
    }
    RoleTag[] tags = new RoleTag[words];
    int last = best(scores);
    for (int word = words - 1; word >= 0; word--) {
      tags[word] = TAGS[last];
      last = from[word][last];
    }
    return new TagPath(List.of(tags));
  }

  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The runs that begin with a part, in order. */
  List<Run> runs(RoleTag first) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < tags.size(); ) {
      int end = i + 1;
      if (tags.get(i) == first) {
        while (end < tags.size() && tags.get(end).goesOnAfter(first)) {
          end++;
        }
        runs.add(new Run(i, end));
      }
      i = end;
    }
    return runs;
  }
}
