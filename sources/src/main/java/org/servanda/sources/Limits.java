package org.servanda.sources;

/**
 * What is still read. Larger input is rejected with the reason, without being held in memory.
 *
 * @param documentBytes the size of a document
 * @param jsonLineBytes the size of one JSON line
 * @param articleUnits the length of an article's text, in UTF-16 units
 */
public record Limits(int documentBytes, int jsonLineBytes, int articleUnits) {

  /** 16 MiB for a document and for a JSON line, a million units for an article. */
  public static final Limits DEFAULT = new Limits(16 << 20, 16 << 20, 1_000_000);

  /** What one array can hold, with room for a byte more. */
  private static final int MOST = Integer.MAX_VALUE - 16;

  public Limits {
    requireUsable("documentBytes", documentBytes);
    requireUsable("jsonLineBytes", jsonLineBytes);
    requireUsable("articleUnits", articleUnits);
  }

  private static void requireUsable(String name, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(
          "limit %s of %d reads nothing or cannot be held: it must be from 1 to %d"
              .formatted(name, limit, MOST));
    }
  }
}
