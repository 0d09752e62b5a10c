/**
 * How well times are found and given their values. {@code docs/times.json} keeps the figures,
 * {@code docs/times.md} is made from it.
 */
@NullMarked
package org.servanda.eval.times;

import org.jspecify.annotations.NullMarked;
