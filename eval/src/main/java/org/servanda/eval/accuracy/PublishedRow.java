package org.servanda.eval.accuracy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of others, to judge ours by. They were not measured by this program.
 *
 * @param label whose, on what
 * @param contentAt30 F1
 * @param contentAt80 F1
 * @param exactTriple F1
 * @param rightSource percent
 * @param contentWords F1
 * @param sourceWords F1
 * @param cueWords F1
 */
record PublishedRow(
    String label,
    @Nullable Double contentAt30,
    @Nullable Double contentAt80,
    @Nullable Double exactTriple,
    @Nullable Double rightSource,
    @Nullable Double contentWords,
    @Nullable Double sourceWords,
    @Nullable Double cueWords) {

  static List<PublishedRow> all() {
    return List.of(
        new PublishedRow("*a second human annotator*", 81.8, 72.1, 56.5, 94.9, 90.6, 79.2, 68.8),
        new PublishedRow("*CoreNLP, PolNeAR test*", 38.1, 22.1, null, 73.0, null, null, null));
  }
}
