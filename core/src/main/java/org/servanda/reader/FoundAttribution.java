package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import org.servanda.encoder.Encoding;
import org.servanda.encoder.RoleTag;
import org.servanda.encoder.RoleTransitions;

/**
 * An attribution as the model marks it, in words of a window.
 *
 * @param source at most one run; several attributions may have the same
 * @param content any number of runs; none where a cue only announces what follows
 * @param confidence how sure the model is of cue and content, between 0 and 1
 */
record FoundAttribution(Run cue, List<Run> source, List<Run> content, double confidence) {

  FoundAttribution {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }

  /** The attributions of a window in the order of their cues. */
  static List<FoundAttribution> in(Encoding encoding, RoleTransitions transitions) {
    List<Run> cues = TagPath.of(encoding, transitions).runs(RoleTag.CUE_FIRST);
    if (cues.isEmpty()) {
      return List.of();
    }
    Belonging belonging = Belonging.of(encoding, cues);
    ContentPath path = new ContentPath(encoding, transitions, cues, belonging);
    List<Run> sources = path.sources();
    List<FoundAttribution> found = new ArrayList<>(cues.size());
    for (int k = 0; k < cues.size(); k++) {
      Run cue = cues.get(k);
      List<Run> content = path.content(k);
      double confidence = confidence(encoding, cue, content, k, belonging);
      found.add(new FoundAttribution(cue, source(encoding, cue, sources), content, confidence));
    }
    return found;
  }

  /** The run that a cue's source starts in, unless it is likelier that nobody is named. */
  private static List<Run> source(Encoding encoding, Run cue, List<Run> sources) {
    List<Run> best = List.of();
    double most = Math.exp(encoding.source(cue.start(), cue.start()));
    for (Run source : sources) {
      double likely = 0;
      for (int i = source.start(); i < source.end(); i++) {
        likely += Math.exp(encoding.source(cue.start(), i));
      }
      if (likely > most) {
        most = likely;
        best = List.of(source);
      }
    }
    return best;
  }

  /** The mean probability of the cue's and the content's words. */
  private static double confidence(
      Encoding encoding, Run cue, List<Run> content, int k, Belonging belonging) {
    double sum = 0;
    int count = 0;
    for (int i = cue.start(); i < cue.end(); i++, count++) {
      sum += encoding.probability(i, RoleTag.CUE_FIRST, RoleTag.CUE_NEXT);
    }
    for (Run run : content) {
      for (int i = run.start(); i < run.end(); i++, count++) {
        sum +=
            encoding.probability(i, RoleTag.CONTENT_FIRST, RoleTag.CONTENT_NEXT)
                * Math.exp(belonging.of(i, k));
      }
    }
    return Math.clamp(sum / count, 0, 1);
  }
}
