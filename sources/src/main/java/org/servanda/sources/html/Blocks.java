package org.servanda.sources.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element's text into the blocks that a reader sees. Not thread-safe; use once. */
final class Blocks implements NodeVisitor {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private Block.Kind kind = Block.Kind.LOOSE;

  /** The blocks of an element, in reading order. */
  static List<Block> of(Element element) {
    Blocks blocks = new Blocks();
    element.traverse(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        links++;
      } else if (name.equals("br")) {
        breakLine();
      } else if (CELLS.contains(name)) {
        append(" ");
      } else if (isBlock(element)) {
        flush();
        kind = kind(name);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (CELLS.contains(element.normalName())) {
        append(" ");
      } else if (isBlock(element)) {
        flush();
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || ITEMS.contains(element.normalName());
  }

  private static Block.Kind kind(String name) {
    if (HEADINGS.contains(name)) {
      return Block.Kind.HEADING;
    }
    if (PARAGRAPHS.contains(name)) {
      return Block.Kind.PARAGRAPH;
    }
    if (ITEMS.contains(name)) {
      return Block.Kind.ITEM;
    }
    return name.equals("tr") ? Block.Kind.ROW : Block.Kind.LOOSE;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
          text.append(' ');
        }
      } else {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  /** A second break in a row ends the paragraph. */
  private void breakLine() {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      text.setLength(--length);
    }
    if (length > 0 && text.charAt(length - 1) == '\n') {
      Block.Kind same = kind;
      flush();
      kind = same;
    } else if (length > 0) {
      text.append('\n');
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(words, linked, kind));
    }
    text.setLength(0);
    linked = 0;
    kind = Block.Kind.LOOSE;
  }
}
