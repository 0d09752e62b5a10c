/**
 * The measurement of speed: every system reads the same texts, each in a Java process of its own,
 * one after the other. {@link org.servanda.eval.speed.SpeedMeasurement} starts the processes,
 * {@link org.servanda.eval.speed.SpeedRun} is what happens in one.
 */
@NullMarked
package org.servanda.eval.speed;

import org.jspecify.annotations.NullMarked;
