/**
 * How well articles are grouped by event, and what it costs. {@code docs/grouping.json} keeps the
 * figures, {@code docs/grouping.md} is made from it.
 */
@NullMarked
package org.servanda.eval.grouping;

import org.jspecify.annotations.NullMarked;
