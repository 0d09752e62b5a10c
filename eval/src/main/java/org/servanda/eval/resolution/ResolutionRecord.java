package org.servanda.eval.resolution;

import java.util.List;

/**
 * What {@code docs/resolution.json} holds.
 *
 * @param sha256 the checksum over the corpus's files
 * @param parts the figures, part by part
 */
public record ResolutionRecord(String sha256, List<PartFigures> parts) {

  public ResolutionRecord {
    parts = List.copyOf(parts);
  }
}
