package org.servanda.eval.score;

/**
 * Counts of one kind of thing.
 *
 * @param common found, and in the gold
 * @param found all that were found
 * @param gold all that are in the gold
 */
public record Tally(long common, long found, long gold) {

  static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (common < 0 || common > found || common > gold) {
      throw new IllegalArgumentException(
          "%d in common of %d found and %d in the gold: it must not exceed either"
              .formatted(common, found, gold));
    }
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(common + other.common, found + other.found, gold + other.gold);
  }

  /** Precision, recall and F1; 0 where nothing was found or nothing was to be found. */
  public Percentages percentages() {
    return new Percentages(
        percent(common, found), percent(common, gold), percent(2 * common, found + gold));
  }

  /** Rounded to hundredths; 0 of 0 is 0. */
  static double percent(long part, long whole) {
    return whole == 0 ? 0 : Math.round(10_000.0 * part / whole) / 100.0;
  }
}
