package org.servanda.sources.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text of a page. Two ways are compared: the place where page makers put a report,
 * with what is named as something else taken out, and a browser's reader view. The first is the
 * cleaner one, so it stands unless it misses much of the second.
 */
final class MainText {

  /** Where page makers put a report, the surest first. */
  private static final List<String> PLACES =
      List.of(
          "[itemprop=articleBody], [itemprop=reviewBody]",
          "[class~=(?i)\\b(?:article|post|story|entry|news|blog)[_-]{0,2}(?:body|content|text|main)\\b],"
              + " [id~=(?i)\\b(?:article|post|story|entry|news)[_-]{0,2}(?:body|content|text)\\b],"
              + " [class~=(?i)\\b(?:body|content)[_-]{0,2}(?:body|text)\\b]",
          "article",
          "main, [role=main]",
          "[id~=(?i)^(?:main[_-]?)?content$],"
              + " [class~=(?i)(?:^|\\s)(?:main[_-]?)?content(?:$|\\s)]");

  /** A shorter text in such a place is rarely a report. */
  private static final int ENOUGH = 300;

  /** How much of the reader view's length the text in its place must have. */
  private static final double MOST = 0.65;

  private static final double MOSTLY_LINKS = 0.5;

  /** Places nested in each other would be walked again and again. */
  private static final int MOST_PLACES = 50;

  private MainText() {}

  /** The main text's paragraphs, joined by blank lines; blank if there is none. */
  static String of(Document page, @Nullable String title) {
    Document pruned = page.clone();
    Pruning.pruneByKind(pruned);
    String read = render(ReaderView.of(pruned), title);
    Pruning.pruneByName(pruned);
    String placed = render(inPlace(pruned), title);
    if (placed.length() >= ENOUGH && placed.length() >= MOST * read.length()) {
      return placed;
    }
    String longer = read.length() > placed.length() ? read : placed;
    return longer.isBlank() ? render(page.body(), title) : longer;
  }

  private static @Nullable Element inPlace(Document page) {
    for (String place : PLACES) {
      Element best = null;
      int most = ENOUGH;
      for (Element element : page.select(place).stream().limit(MOST_PLACES).toList()) {
        int length = prose(element);
        if (length > most) {
          best = element;
          most = length;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /** How much text stands in blocks that are not mostly links. */
  private static int prose(Element element) {
    return Blocks.of(element).stream()
        .filter(block -> block.linkShare() < MOSTLY_LINKS)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private static String render(@Nullable Element element, @Nullable String title) {
    if (element == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    Block.Kind before = Block.Kind.PARAGRAPH;
    for (Block block : ReportBlocks.of(Blocks.of(element), title)) {
      boolean goesOn = before == block.kind() && isLine(block.kind());
      text.append(text.isEmpty() ? "" : goesOn ? "\n" : "\n\n").append(block.text());
      before = block.kind();
    }
    return text.toString();
  }

  private static boolean isLine(Block.Kind kind) {
    return kind == Block.Kind.ITEM || kind == Block.Kind.ROW;
  }
}
