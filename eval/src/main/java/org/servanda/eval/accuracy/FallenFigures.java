package org.servanda.eval.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.score.AttributionFigures;
import org.servanda.eval.score.Percentages;

/** Tells which figures have fallen by more than rounding and other processors explain. */
final class FallenFigures {

  private static final double TOLERANCE = 0.5;

  private final List<String> fallen = new ArrayList<>();

  private FallenFigures() {}

  /** A sentence for each figure that is more than half a point below the recorded one. */
  static List<String> between(AttributionFigures recorded, AttributionFigures now) {
    FallenFigures figures = new FallenFigures();
    figures.check("content >= 0.3", recorded.contentAt30(), now.contentAt30());
    figures.check("content >= 0.8", recorded.contentAt80(), now.contentAt80());
    figures.check("exact content", recorded.exactContent(), now.exactContent());
    figures.check("exact triple", recorded.exactTriple(), now.exactTriple());
    figures.check("content words", recorded.contentWords(), now.contentWords());
    figures.check("source words", recorded.sourceWords(), now.sourceWords());
    figures.check("cue words", recorded.cueWords(), now.cueWords());
    figures.check("right source", recorded.rightSource(), now.rightSource());
    return figures.fallen;
  }

  private void check(String name, @Nullable Percentages recorded, @Nullable Percentages now) {
    if (recorded == null) {
      return;
    }
    if (now == null) {
      fallen.add("%s is not measured any more".formatted(name));
      return;
    }
    // Precision may be traded for recall: what counts is whether both together fall.
    check(name + ", F1", recorded.f1(), now.f1());
  }

  private void check(String name, double recorded, double now) {
    // Both have two places: half a hundredth keeps the border itself from falling.
    if (now < recorded - TOLERANCE - 0.005) {
      fallen.add(String.format(Locale.ROOT, "%s fell from %.2f to %.2f", name, recorded, now));
    }
  }
}
