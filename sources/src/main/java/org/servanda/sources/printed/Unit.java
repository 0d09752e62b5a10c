package org.servanda.sources.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.servanda.text.Span;

/**
 * A paragraph, or a line that stands for one.
 *
 * @param span where it stands, without the white space around it
 * @param words what it says
 * @param alone whether a blank line, or the end of the text, follows
 */
record Unit(Span span, String words, boolean alone) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final int SHORTEST_PROSE_LINE = 60;
  private static final int SHORTEST_WRAPPED_LINE = 30;

  /** Cuts a text at its blank lines, and at line ends where lines stand for paragraphs. */
  static List<Unit> of(String text) {
    List<Unit> units = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      Span line = trimmed(text, start, end);
      if (line.isEmpty()) {
        addBlock(units, block, text);
      } else {
        block.add(line);
      }
      start = end + 1;
    }
    addBlock(units, block, text);
    return units;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int from = Math.max(0, words.length() - 6);
    return SENTENCE_END.matcher(words).region(from, words.length()).find();
  }

  /** Whether it reads like a paragraph of a report. */
  boolean isProse() {
    return endsSentence() && words.length() >= SHORTEST_PROSE_LINE;
  }

  int wordCount() {
    return SPACES.split(words).length;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    boolean pair = end + 1 < text.length() && text.charAt(end) == '\r';
    return pair && text.charAt(end + 1) == '\n' ? end + 1 : end;
  }

  private static void addBlock(List<Unit> units, List<Span> block, String text) {
    if (block.isEmpty()) {
      return;
    }
    if (isWrapped(block, text)) {
      units.add(unit(block.getFirst().cover(block.getLast()), text, true));
    } else {
      for (Span line : block) {
        units.add(unit(line, text, line.equals(block.getLast())));
      }
    }
    block.clear();
  }

  /** Lines cut at a fixed width go on in the middle of a sentence. */
  private static boolean isWrapped(List<Span> block, String text) {
    for (int i = 1; i < block.size(); i++) {
      boolean goesOn = Character.isLowerCase(text.charAt(block.get(i).start()));
      if (goesOn && block.get(i - 1).length() >= SHORTEST_WRAPPED_LINE) {
        return true;
      }
    }
    return false;
  }

  private static Unit unit(Span span, String text, boolean alone) {
    return new Unit(span, span.in(text), alone);
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = Math.min(to, text.length());
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** White space, and the invisible characters that stand in for it on copied pages. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u0085';
  }
}
