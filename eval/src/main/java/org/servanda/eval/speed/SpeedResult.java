package org.servanda.eval.speed;

import org.jspecify.annotations.Nullable;

/**
 * How fast one system read the texts, in a process of its own.
 *
 * @param system with its version where it has one
 * @param threads how many threads read
 * @param documents how many texts were read
 * @param words how many words they have
 * @param attributions how many attributions were found in them
 * @param loadSeconds to load the models
 * @param seconds from the first text to the last, without loading and warm-up; the mean where they
 *     were read several times
 * @param cpuSeconds the processor time of the whole process meanwhile, collecting garbage included;
 *     it does not grow when other programs run on the machine
 * @param peakResidentMiB the most memory the process ever held (VmHWM); null where the system does
 *     not tell
 * @param peakHeapMiB the most that the pools of the heap ever held, garbage included
 */
public record SpeedResult(
    String system,
    int threads,
    int documents,
    long words,
    long attributions,
    double loadSeconds,
    double seconds,
    double cpuSeconds,
    @Nullable Long peakResidentMiB,
    long peakHeapMiB) {

  double documentsPerSecond() {
    return documents / seconds;
  }

  double wordsPerSecond() {
    return words / seconds;
  }
}
