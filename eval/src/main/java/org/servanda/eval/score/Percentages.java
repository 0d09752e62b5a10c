package org.servanda.eval.score;

/**
 * How much of what was found is right, and how much of what is right was found, in percent with two
 * places.
 *
 * @param precision the right ones among those found
 * @param recall those found among the right ones
 * @param f1 the harmonic mean of the two
 */
public record Percentages(double precision, double recall, double f1) {}
