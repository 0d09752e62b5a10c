package org.servanda.eval.accuracy;

import java.util.List;
import org.servanda.eval.finder.Setting;
import org.servanda.eval.score.AttributionFigures;

/**
 * The figures of one system.
 *
 * @param name with its version where it has one
 * @param settings what it ran with; empty for Servanda, which has none
 * @param figures how good it is
 */
public record SystemAccuracy(String name, List<Setting> settings, AttributionFigures figures) {

  public SystemAccuracy {
    settings = List.copyOf(settings);
  }
}
