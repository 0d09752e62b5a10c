package org.servanda.sources.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses from the blocks of an element those of its report. */
final class ReportBlocks {

  private static final int LONGEST_TAIL_LINE = 100;
  private static final int LONGEST_HEAD_LINE = 80;
  private static final int SHORTEST_REPEAT = 40;
  private static final double MOSTLY_LINKS = 0.5;
  private static final double ALL_LINKS = 0.8;

  private ReportBlocks() {}

  /** The blocks without links, repeats, the headline, and short lines at both ends. */
  static List<Block> of(List<Block> blocks, @Nullable String title) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      boolean isTitle = title != null && block.text().equalsIgnoreCase(title);
      boolean repeats = block.text().length() > SHORTEST_REPEAT && !seen.add(block.text());
      if (!isTitle && !repeats && !isLinks(block)) {
        kept.add(block);
      }
    }
    if (kept.stream().anyMatch(Block::isProse)) {
      while (isTail(kept.getLast())) {
        kept.removeLast();
      }
      removeHead(kept);
    }
    return kept;
  }

  private static boolean isLinks(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, ROW -> block.linkShare() > ALL_LINKS && !block.endsSentence();
      case HEADING -> block.linkShare() > ALL_LINKS;
      case ITEM, LOOSE -> block.linkShare() > MOSTLY_LINKS;
    };
  }

  /** A heading over nothing, or a line that is no sentence. */
  private static boolean isTail(Block block) {
    return switch (block.kind()) {
      case HEADING -> true;
      case ITEM -> false;
      case PARAGRAPH, ROW, LOOSE ->
          block.text().length() < LONGEST_TAIL_LINE && !block.endsSentence();
    };
  }

  /** Lines before the first paragraph that stand in no paragraph of their own. */
  private static void removeHead(List<Block> blocks) {
    int head = 0;
    while (blocks.get(head).text().length() < LONGEST_HEAD_LINE
        && !blocks.get(head).endsSentence()) {
      head++;
    }
    blocks.subList(0, head).removeIf(block -> block.kind() == Block.Kind.LOOSE);
  }
}
