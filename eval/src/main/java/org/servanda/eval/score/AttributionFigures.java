package org.servanda.eval.score;

import org.jspecify.annotations.Nullable;

/**
 * How good the attributions found in a corpus are. Words are those of {@link Words}.
 *
 * @param gold how many attributions the annotators marked
 * @param found how many were found
 * @param contentAt30 pairs whose contents have a Jaccard of at least 0.3
 * @param contentAt80 pairs whose contents have a Jaccard of at least 0.8
 * @param exactContent contents of the same words
 * @param exactTriple attributions whose source, cue and content each are the same words; null for a
 *     finder that does not look for cues
 * @param contentWords words that are in any content
 * @param sourceWords words that are in any source
 * @param cueWords words that are in any cue; null for a finder that does not look for cues
 * @param rightSource percent of the pairs of {@code contentAt30} with a gold source whose sources
 *     share a word
 */
public record AttributionFigures(
    long gold,
    long found,
    Percentages contentAt30,
    Percentages contentAt80,
    Percentages exactContent,
    @Nullable Percentages exactTriple,
    Percentages contentWords,
    Percentages sourceWords,
    @Nullable Percentages cueWords,
    double rightSource) {}
