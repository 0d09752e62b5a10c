package org.servanda.eval.labels;

import java.util.List;

/**
 * How well one kind of labels is told.
 *
 * @param task what is labelled
 * @param corpus what it was measured on
 * @param sha256 the checksum over the corpus's files
 * @param items how many things with a label there are
 * @param macroF1 the mean F1 of the labels, in percent
 * @param right the share of things that got their label, in percent
 * @param labels those that occur, in their order
 */
public record LabelAccuracy(
    String task,
    String corpus,
    String sha256,
    long items,
    double macroF1,
    double right,
    List<LabelFigures> labels) {

  public LabelAccuracy {
    labels = List.copyOf(labels);
  }
}
