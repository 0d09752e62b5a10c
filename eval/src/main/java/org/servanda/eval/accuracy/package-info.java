/**
 * The measurement of accuracy and its two files: {@code docs/accuracy.json} keeps the figures
 * beside the checksum of the corpus they were measured on, {@code docs/accuracy.md} is made from
 * it.
 */
@NullMarked
package org.servanda.eval.accuracy;

import org.jspecify.annotations.NullMarked;
