package org.servanda.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servanda.encoder.Encoding;
import org.servanda.encoder.RoleTag;
import org.servanda.encoder.RoleTransitions;

/**
 * The likeliest parts of a window's words once its cues are known (Viterbi 1967): each word of a
 * content is that of one cue, so that where one content ends and the next begins is decided by the
 * words' parts and by their ties together. Linear in the words and in the cues.
 */
final class ContentPath {

  /** Outside, source and cue belong to no content; each has the number of its tag. */
  private static final int SHARED = RoleTag.CONTENT_FIRST.number();

  private static final int OF_CUE = 2;

  private static final RoleTag[] TAGS = RoleTag.values();

  private final Encoding encoding;
  private final RoleTransitions transitions;
  private final Belonging belonging;
  private final RoleTag[] forced;
  private final int states;
  private final int[] path;

  /** Finds the path. */
  ContentPath(Encoding encoding, RoleTransitions transitions, List<Run> cues, Belonging belonging) {
    this.encoding = encoding;
    this.transitions = transitions;
    this.belonging = belonging;
    this.states = SHARED + OF_CUE * cues.size();
    this.forced = new RoleTag[encoding.wordCount()];
    Arrays.fill(forced, RoleTag.OUTSIDE);
    for (Run cue : cues) {
      Arrays.fill(forced, cue.start(), cue.end(), RoleTag.CUE_NEXT);
      forced[cue.start()] = RoleTag.CUE_FIRST;
    }
    this.path = find();
  }

  /** The sources, whosesoever they are. */
  List<Run> sources() {
    return runs(RoleTag.SOURCE_FIRST.number());
  }

  /** The runs of the content of a cue, by the cue's place among the cues. */
  List<Run> content(int cue) {
    return runs(SHARED + OF_CUE * cue);
  }

  private int[] find() {
    int words = encoding.wordCount();
    int[][] from = new int[words][states];
    float[] scores = new float[states];
    float[] bestScores = new float[TAGS.length];
    int[] bestStates = new int[TAGS.length];
    for (int word = 0; word < words; word++) {
      bestByTag(scores, bestScores, bestStates);
      float[] next = new float[states];
      for (int state = 0; state < states; state++) {
        RoleTag tag = tag(state);
        if (!fits(word, tag)) {
          next[state] = TagPath.IMPOSSIBLE;
          continue;
        }
        float best = word == 0 && !tag.goesOn() ? 0 : TagPath.IMPOSSIBLE;
        if (word > 0 && tag.goesOn()) {
          float first = scores[state - 1] + transitions.score(tag(state - 1), tag);
          float other = scores[state] + transitions.score(tag, tag);
          best = Math.max(first, other);
          from[word][state] = first > other ? state - 1 : state;
        } else if (word > 0) {
          for (RoleTag before : TAGS) {
            float score = bestScores[before.number()] + transitions.score(before, tag);
            if (score > best) {
              best = score;
              from[word][state] = bestStates[before.number()];
            }
          }
        }
        float tie = state < SHARED ? 0 : belonging.of(word, (state - SHARED) / OF_CUE);
        next[state] = best + encoding.role(word, tag) + tie;
      }
      scores = next;
    }
    int[] found = new int[words];
    int state = TagPath.best(scores);
    for (int word = words - 1; word >= 0; word--) {
      found[word] = state;
      state = from[word][state];
    }
    return found;
  }

  /** A word is in a cue where one was found, and nowhere else. */
  private boolean fits(int word, RoleTag tag) {
    boolean inCue = tag == RoleTag.CUE_FIRST || tag == RoleTag.CUE_NEXT;
    return forced[word] == RoleTag.OUTSIDE ? !inCue : tag == forced[word];
  }

  private static RoleTag tag(int state) {
    return state < SHARED ? TAGS[state] : TAGS[SHARED + (state - SHARED) % OF_CUE];
  }

  private static void bestByTag(float[] scores, float[] bestScores, int[] bestStates) {
    Arrays.fill(bestScores, 2 * TagPath.IMPOSSIBLE);
    for (int state = 0; state < scores.length; state++) {
      int tag = tag(state).number();
      if (scores[state] > bestScores[tag]) {
        bestScores[tag] = scores[state];
        bestStates[tag] = state;
      }
    }
  }

  /** The runs that begin with a state and go on with the one after it. */
  private List<Run> runs(int first) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < path.length; ) {
      int end = i + 1;
      if (path[i] == first) {
        while (end < path.length && path[end] == first + 1) {
          end++;
        }
        runs.add(new Run(i, end));
      }
      i = end;
    }
    return runs;
  }
}
