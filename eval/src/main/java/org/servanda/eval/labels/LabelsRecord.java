package org.servanda.eval.labels;

import java.util.List;

/** What {@code docs/labels.json} holds. */
public record LabelsRecord(List<LabelAccuracy> tasks) {

  public LabelsRecord {
    tasks = List.copyOf(tasks);
  }
}
