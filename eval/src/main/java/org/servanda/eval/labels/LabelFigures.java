package org.servanda.eval.labels;

import org.servanda.eval.score.Percentages;

/**
 * The figures of one label.
 *
 * @param label its name
 * @param gold how many things have it
 */
public record LabelFigures(String label, long gold, Percentages figures) {}
