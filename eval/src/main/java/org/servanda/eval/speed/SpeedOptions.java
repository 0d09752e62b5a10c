package org.servanda.eval.speed;

/**
 * How to measure.
 *
 * @param peer whether the peer is measured too
 * @param sample every how many-th document is read
 * @param warmUp how many documents are read beforehand
 * @param heap the limit of the heap for every system, as Java's -Xmx takes it
 */
public record SpeedOptions(boolean peer, int sample, int warmUp, String heap) {}
