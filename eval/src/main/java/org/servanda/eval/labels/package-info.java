/**
 * How well the model's smaller heads label what they look at: types of events, names, parts of
 * speech. {@code docs/labels.json} keeps the figures, {@code docs/labels.md} is made from it.
 */
@NullMarked
package org.servanda.eval.labels;

import org.jspecify.annotations.NullMarked;
