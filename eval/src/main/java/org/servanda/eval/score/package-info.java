/**
 * How good found attributions are, measured in words against those of an annotator. {@link
 * org.servanda.eval.score.AttributionScorer} counts, document by document; {@link
 * org.servanda.eval.score.AttributionFigures} are the percentages of the whole.
 */
@NullMarked
package org.servanda.eval.score;

import org.jspecify.annotations.NullMarked;
