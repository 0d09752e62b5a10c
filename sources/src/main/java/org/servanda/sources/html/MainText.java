package org.servanda.sources.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the main text of a page. */
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
          "[id~=(?i)^(?:main[_-]?)?content$], [class~=(?i)(?:^|\\s)(?:main[_-]?)?content(?:$|\\s)]");

  private static final int ENOUGH = 300;

  private MainText() {}

  /** The main text's paragraphs, joined by blank lines. Changes {@code page}. */
  static String of(Document page, @Nullable String title) {
    Document untouched = page.clone();
    Pruning.prune(page);
    String placed = render(inPlace(page).orElse(null), title);
    if (placed.length() >= ENOUGH) {
      return placed;
    }
    String read = render(ReaderView.of(page).orElse(null), title);
    if (read.length() > placed.length()) {
      return read;
    }
    if (!placed.isBlank()) {
      return placed;
    }
    return render(untouched.body(), title);
  }

  private static Optional<Element> inPlace(Document page) {
    for (String place : PLACES) {
      Element best = null;
      int most = ENOUGH;
      for (Element element : page.select(place)) {
        int length = prose(element);
        if (length > most) {
          best = element;
          most = length;
        }
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  /** How much text stands in blocks that are not mostly links. */
  private static int prose(Element element) {
    return Blocks.of(element).stream()
        .filter(block -> block.linkShare() < 0.5)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private static String render(@Nullable Element element, @Nullable String title) {
    if (element == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    Block.Kind before = Block.Kind.PARAGRAPH;
    for (Block block : kept(Blocks.of(element), title)) {
      boolean goesOn = before == block.kind() && isLine(block.kind());
      text.append(text.isEmpty() ? "" : goesOn ? "\n" : "\n\n").append(block.text());
      before = block.kind();
    }
    return text.toString();
  }

  private static boolean isLine(Block.Kind kind) {
    return kind == Block.Kind.ITEM || kind == Block.Kind.ROW;
  }

  private static List<Block> kept(List<Block> blocks, @Nullable String title) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      boolean isTitle = title != null && block.text().equalsIgnoreCase(title);
      boolean repeats = block.text().length() > 40 && !seen.add(block.text());
      if (!isTitle && !repeats && !isLinks(block)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean isLinks(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, ROW -> block.linkShare() > 0.8 && !block.endsSentence();
      case HEADING -> block.linkShare() > 0.8;
      case ITEM, LOOSE -> block.linkShare() > 0.5;
    };
  }
}
