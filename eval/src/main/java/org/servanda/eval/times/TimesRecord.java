package org.servanda.eval.times;

import java.util.List;

/** What {@code docs/times.json} holds. */
public record TimesRecord(List<TimeAccuracy> corpora) {

  public TimesRecord {
    corpora = List.copyOf(corpora);
  }
}
