/**
 * How long the command takes to start, and how time and memory grow with the number of articles:
 * {@code docs/running.json} keeps the figures, {@code docs/running.md} is made from it.
 */
@NullMarked
package org.servanda.eval.running;

import org.jspecify.annotations.NullMarked;
