package org.servanda.eval.provisions;

import java.util.List;

/**
 * What {@code docs/provisions.json} holds.
 *
 * @param sha256 a checksum over the corpus
 * @param parts its parts
 */
public record TiesRecord(String sha256, List<Part> parts) {

  public TiesRecord {
    parts = List.copyOf(parts);
  }

  /**
   * The figures of a part.
   *
   * @param name {@code dev} or {@code held}
   * @param tellable claims that are about one provision
   * @param right those of them tied to it
   * @param wrong those tied to another
   * @param untellable claims that are about no one provision
   * @param tied those of them tied to one
   */
  public record Part(
      String name, long tellable, long right, long wrong, long untellable, long tied) {

    /** Of all that were tied, how many rightly, in percent. */
    double precision() {
      return share(right, right + wrong + tied);
    }

    /** Of all that are about one provision, how many were tied to it, in percent. */
    double recall() {
      return share(right, tellable);
    }

    private static double share(long part, long whole) {
      return whole == 0 ? 0 : 100.0 * part / whole;
    }
  }
}
