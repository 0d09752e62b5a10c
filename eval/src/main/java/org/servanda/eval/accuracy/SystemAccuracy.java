package org.servanda.eval.accuracy;

import java.util.Map;
import java.util.TreeMap;
import org.servanda.eval.score.AttributionFigures;

/**
 * The figures of one system.
 *
 * @param name with its version where it has one
 * @param settings what it ran with; empty for Servanda, which has none
 * @param figures how good it is
 */
public record SystemAccuracy(
    String name, Map<String, String> settings, AttributionFigures figures) {

  public SystemAccuracy {
    settings = new TreeMap<>(settings);
  }
}
