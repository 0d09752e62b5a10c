/**
 * Measures whether the right person, country, organisation or agreement is meant: invented reports,
 * in {@code eval/corpora/resolution}, with what a careful reader takes their words to mean.
 */
@NullMarked
package org.servanda.eval.resolution;

import org.jspecify.annotations.NullMarked;
