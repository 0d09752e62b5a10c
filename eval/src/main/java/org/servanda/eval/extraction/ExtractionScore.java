package org.servanda.eval.extraction;

import java.time.Duration;

/**
 * Counts over a corpus of pages.
 *
 * @param pages how many pages were read
 * @param found segments that must be in the text and are
 * @param missed segments that must be in the text and are not
 * @param litter segments that must not be in the text and are
 * @param leftOut segments that must not be in the text and are not
 * @param titles how many titles are right
 * @param titlesGiven how many pages have a known title
 * @param days how many days of publication are right
 * @param daysGiven how many pages have a known day
 * @param time the time all pages took
 */
public record ExtractionScore(
    int pages,
    int found,
    int missed,
    int litter,
    int leftOut,
    int titles,
    int titlesGiven,
    int days,
    int daysGiven,
    Duration time) {

  public double precision() {
    return share(found, found + litter);
  }

  public double recall() {
    return share(found, found + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * found, 2 * found + litter + missed);
  }

  public double accuracy() {
    return share(found + leftOut, found + leftOut + litter + missed);
  }

  @Override
  public String toString() {
    return "%d pages: P %.3f R %.3f F1 %.3f, accuracy %.3f, titles %d/%d, days %d/%d, %d ms"
        .formatted(
            pages,
            precision(),
            recall(),
            f1(),
            accuracy(),
            titles,
            titlesGiven,
            days,
            daysGiven,
            time.toMillis());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
