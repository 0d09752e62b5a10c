package org.servanda.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servanda.encoder.Encoding;
import org.servanda.encoder.RoleTag;
import org.servanda.encoder.RoleTransitions;

/**
 * Finds the likeliest parts of a window's words (Viterbi 1967), in two steps. First the parts
 * alone, which gives the cues. Then the parts again, this time each word of a source or content
 * with the cue it belongs to, so that where one attribution ends and the next begins is decided by
 * both. Linear in the words and in the cues.
 */
final class RolePath {

  /**
   * One attribution's words.
   *
   * @param cue one run
   * @param source at most one run
   * @param content any number of runs; none where a cue only announces what follows
   * @param confidence how sure the model is of them
   */
  record Found(Run cue, List<Run> source, List<Run> content, double confidence) {}

  private static final float IMPOSSIBLE = -1e9f;

  /** How likely a word is to belong to no cue that was found, as a logarithm. */
  private static final float NO_CUE = -6f;

  private static final RoleTag[] TAGS = RoleTag.values();

  /** States that belong to no cue in particular: outside, a cue's first word, its others. */
  private static final int SHARED = 3;

  /**
   * States of each cue: its source's first word and others, its content's first word and others.
   */
  private static final int OF_CUE = 4;

  private final Encoding encoding;
  private final RoleTransitions transitions;
  private final int words;

  private RolePath(Encoding encoding, RoleTransitions transitions) {
    this.encoding = encoding;
    this.transitions = transitions;
    this.words = encoding.wordCount();
  }

  /** The attributions of a window in the order of their cues. */
  static List<Found> attributions(Encoding encoding, RoleTransitions transitions) {
    return new RolePath(encoding, transitions).attributions();
  }

  private List<Found> attributions() {
    List<Run> cues = cues();
    if (cues.isEmpty()) {
      return List.of();
    }
    float[][] belonging = belonging(cues);
    int[] states = states(cues, belonging);
    List<Found> found = new ArrayList<>(cues.size());
    for (int k = 0; k < cues.size(); k++) {
      int first = SHARED + OF_CUE * k;
      List<Run> content = runs(states, first + 2);
      List<Run> source = likeliest(runs(states, first), k, belonging);
      found.add(
          new Found(cues.get(k), source, content, confidence(cues.get(k), content, k, belonging)));
    }
    return found;
  }

  private List<Run> cues() {
    float[] scores = new float[TAGS.length];
    int[][] from = new int[words][TAGS.length];
    for (int word = 0; word < words; word++) {
      float[] next = new float[TAGS.length];
      for (RoleTag tag : TAGS) {
        float best = IMPOSSIBLE;
        if (word == 0) {
          best = tag.goesOn() ? IMPOSSIBLE : 0;
        } else {
          for (RoleTag before : TAGS) {
            float score = scores[before.number()] + transitions.score(before, tag);
            if ((!tag.goesOn() || tag.goesOnAfter(before)) && score > best) {
              best = score;
              from[word][tag.number()] = before.number();
            }
          }
        }
        next[tag.number()] = best + encoding.role(word, tag);
      }
      scores = next;
    }
    return runs(path(scores, from), RoleTag.CUE_FIRST.number());
  }

  /** For each word and cue, how likely the word belongs to it, if to any. */
  private float[][] belonging(List<Run> cues) {
    float[][] belonging = new float[words][cues.size()];
    for (int word = 0; word < words; word++) {
      double sum = Math.exp(NO_CUE);
      for (int k = 0; k < cues.size(); k++) {
        double of = 0;
        for (int i = cues.get(k).start(); i < cues.get(k).end(); i++) {
          of += Math.exp(encoding.link(word, i));
        }
        belonging[word][k] = (float) of;
        sum += of;
      }
      for (int k = 0; k < cues.size(); k++) {
        belonging[word][k] = (float) Math.log(belonging[word][k] / sum + 1e-9);
      }
    }
    return belonging;
  }

  private int[] states(List<Run> cues, float[][] belonging) {
    int count = SHARED + OF_CUE * cues.size();
    int[] forced = new int[words];
    for (Run cue : cues) {
      for (int i = cue.start(); i < cue.end(); i++) {
        forced[i] = i == cue.start() ? 1 : 2;
      }
    }
    float[] scores = new float[count];
    int[][] from = new int[words][count];
    float[] bestScores = new float[TAGS.length];
    int[] bestStates = new int[TAGS.length];
    for (int word = 0; word < words; word++) {
      bestByTag(scores, bestScores, bestStates);
      float[] next = new float[count];
      for (int state = 0; state < count; state++) {
        RoleTag tag = tag(state);
        if (state < SHARED ? state != forced[word] : forced[word] > 0) {
          next[state] = IMPOSSIBLE;
          continue;
        }
        float best = IMPOSSIBLE;
        if (word == 0) {
          best = tag.goesOn() ? IMPOSSIBLE : 0;
        } else if (tag.goesOn()) {
          float first = scores[state - 1] + transitions.score(tag(state - 1), tag);
          float other = scores[state] + transitions.score(tag, tag);
          best = Math.max(first, other);
          from[word][state] = first > other ? state - 1 : state;
        } else {
          for (RoleTag before : TAGS) {
            float score = bestScores[before.number()] + transitions.score(before, tag);
            if (score > best) {
              best = score;
              from[word][state] = bestStates[before.number()];
            }
          }
        }
        next[state] = best + encoding.role(word, tag) + ofCue(word, state, belonging);
      }
      scores = next;
    }
    return path(scores, from);
  }

  private static float ofCue(int word, int state, float[][] belonging) {
    return state < SHARED ? 0 : belonging[word][(state - SHARED) / OF_CUE];
  }

  private static RoleTag tag(int state) {
    if (state < SHARED) {
      return state == 0 ? RoleTag.OUTSIDE : state == 1 ? RoleTag.CUE_FIRST : RoleTag.CUE_NEXT;
    }
    return switch ((state - SHARED) % OF_CUE) {
      case 0 -> RoleTag.SOURCE_FIRST;
      case 1 -> RoleTag.SOURCE_NEXT;
      case 2 -> RoleTag.CONTENT_FIRST;
      default -> RoleTag.CONTENT_NEXT;
    };
  }

  private static void bestByTag(float[] scores, float[] bestScores, int[] bestStates) {
    Arrays.fill(bestScores, 2 * IMPOSSIBLE);
    for (int state = 0; state < scores.length; state++) {
      int tag = tag(state).number();
      if (scores[state] > bestScores[tag]) {
        bestScores[tag] = scores[state];
        bestStates[tag] = state;
      }
    }
  }

  private int[] path(float[] last, int[][] from) {
    int[] path = new int[words];
    int state = 0;
    for (int i = 1; i < last.length; i++) {
      if (last[i] > last[state]) {
        state = i;
      }
    }
    for (int word = words - 1; word >= 0; word--) {
      path[word] = state;
      state = from[word][state];
    }
    return path;
  }

  /** The runs that start with a state and go on with the one after it. */
  private List<Run> runs(int[] states, int first) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < words; ) {
      int end = i + 1;
      if (states[i] == first) {
        while (end < words && states[end] == first + 1) {
          end++;
        }
        runs.add(new Run(i, end));
      }
      i = end;
    }
    return runs;
  }

  private List<Run> likeliest(List<Run> sources, int cue, float[][] belonging) {
    if (sources.size() < 2) {
      return sources;
    }
    Run best = sources.getFirst();
    for (Run source : sources) {
      if (mean(source, cue, belonging) > mean(best, cue, belonging)) {
        best = source;
      }
    }
    return List.of(best);
  }

  private static double mean(Run run, int cue, float[][] belonging) {
    double sum = 0;
    for (int i = run.start(); i < run.end(); i++) {
      sum += belonging[i][cue];
    }
    return sum / (run.end() - run.start());
  }

  /** The mean probability of the cue's and the content's words. */
  private double confidence(Run cue, List<Run> content, int k, float[][] belonging) {
    double sum = 0;
    int count = 0;
    for (int i = cue.start(); i < cue.end(); i++, count++) {
      sum += encoding.probability(i, RoleTag.CUE_FIRST, RoleTag.CUE_NEXT);
    }
    for (Run run : content) {
      for (int i = run.start(); i < run.end(); i++, count++) {
        sum +=
            encoding.probability(i, RoleTag.CONTENT_FIRST, RoleTag.CONTENT_NEXT)
                * Math.exp(belonging[i][k]);
      }
    }
    return Math.clamp(sum / count, 0, 1);
  }
}
