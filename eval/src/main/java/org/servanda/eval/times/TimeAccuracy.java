package org.servanda.eval.times;

import org.jspecify.annotations.Nullable;
import org.servanda.eval.score.Percentages;

/**
 * How well times are found in a corpus.
 *
 * @param corpus its name
 * @param sha256 the checksum over its files
 * @param texts how many it has
 * @param times how many expressions of time are marked in it
 * @param relaxed expressions that overlap a marked one
 * @param strict expressions that have exactly its words
 * @param type those that overlap and have its type; null where the corpus marks none
 * @param value those that overlap and have its value
 */
public record TimeAccuracy(
    String corpus,
    String sha256,
    long texts,
    long times,
    Percentages relaxed,
    Percentages strict,
    @Nullable Percentages type,
    Percentages value) {}
