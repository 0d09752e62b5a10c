package org.servanda.eval.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.score.AttributionFigures;
import org.servanda.eval.score.Percentages;

/** Figures as lines for a terminal. */
final class FiguresText {

  private FiguresText() {}

  static String of(String name, AttributionFigures figures) {
    return "%s: %d attributions found, %d in the gold%n"
            .formatted(name, figures.found(), figures.gold())
        + line("content >= 0.3", figures.contentAt30())
        + line("content >= 0.8", figures.contentAt80())
        + line("exact content", figures.exactContent())
        + line("exact triple", figures.exactTriple())
        + line("content words", figures.contentWords())
        + line("source words", figures.sourceWords())
        + line("cue words", figures.cueWords())
        + String.format(Locale.ROOT, "  %-16s %6.2f%n", "right source", figures.rightSource());
  }

  private static String line(String label, @Nullable Percentages percentages) {
    return percentages == null
        ? String.format(Locale.ROOT, "  %-16s does not apply%n", label)
        : String.format(
            Locale.ROOT,
            "  %-16s precision %6.2f  recall %6.2f  F1 %6.2f%n",
            label,
            percentages.precision(),
            percentages.recall(),
            percentages.f1());
  }
}
