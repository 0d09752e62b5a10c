package org.servanda.eval.score;

/**
 * The counts of one document or of many, to be added up.
 *
 * @param contentWords words that are in any content
 * @param sourceWords words that are in any source
 * @param cueWords words that are in any cue
 * @param contentAt30 contents that share 30 % of their words
 * @param contentAt80 contents that share 80 % of their words
 * @param exactContent contents of the same words
 * @param exactTriple attributions whose source, cue and content are the same words
 * @param rightSource how many of the pairs of {@code contentAt30} share a word of their sources
 */
public record AttributionTally(
    Tally contentWords,
    Tally sourceWords,
    Tally cueWords,
    Tally contentAt30,
    Tally contentAt80,
    Tally exactContent,
    Tally exactTriple,
    Share rightSource) {

  /** Nothing counted yet. */
  public static final AttributionTally NONE =
      new AttributionTally(
          Tally.NONE,
          Tally.NONE,
          Tally.NONE,
          Tally.NONE,
          Tally.NONE,
          Tally.NONE,
          Tally.NONE,
          Share.NONE);

  /** Both together. */
  public AttributionTally plus(AttributionTally other) {
    return new AttributionTally(
        contentWords.plus(other.contentWords),
        sourceWords.plus(other.sourceWords),
        cueWords.plus(other.cueWords),
        contentAt30.plus(other.contentAt30),
        contentAt80.plus(other.contentAt80),
        exactContent.plus(other.exactContent),
        exactTriple.plus(other.exactTriple),
        rightSource.plus(other.rightSource));
  }

  /**
   * The percentages.
   *
   * @param withCues whether the finder looks for cues; if not, what depends on them is left open
   */
  public AttributionFigures figures(boolean withCues) {
    return new AttributionFigures(
        contentAt30.gold(),
        contentAt30.found(),
        contentAt30.percentages(),
        contentAt80.percentages(),
        exactContent.percentages(),
        withCues ? exactTriple.percentages() : null,
        contentWords.percentages(),
        sourceWords.percentages(),
        withCues ? cueWords.percentages() : null,
        rightSource.percent());
  }
}
