package org.servanda.eval.entries;

import java.util.List;

/**
 * What {@code docs/entries.json} holds.
 *
 * @param sha256 the checksum over the corpus's files
 * @param parts the figures, part by part
 */
public record EntriesRecord(String sha256, List<PartFigures> parts) {

  public EntriesRecord {
    parts = List.copyOf(parts);
  }
}
