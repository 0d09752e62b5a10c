package org.servanda.sources.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How much there is of a page.
 *
 * @param text the length of its text, in UTF-16 units
 * @param family the most children that one element has
 * @param walk how long a walk is that visits each node once for every element around it, as
 *     libraries do that ask every element for its text
 */
record Bulk(long text, int family, long walk) {

  /** Measures a page in one walk. */
  static Bulk of(Element page) {
    Tally tally = new Tally();
    page.traverse(
        (node, depth) -> {
          tally.walk += depth;
          if (node instanceof TextNode words) {
            int length = words.getWholeText().length();
            tally.text += length;
            tally.walk += (long) depth * length / TEXT_TO_NODES;
          } else if (node instanceof Element) {
            tally.family = Math.max(tally.family, node.childNodeSize());
          }
        });
    return new Bulk(tally.text, tally.family, tally.walk);
  }

  /** So many characters take about as long as a node. */
  private static final int TEXT_TO_NODES = 50;

  private static final class Tally {
    private long text;
    private int family;
    private long walk;
  }
}
