package org.servanda.registerfile;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text at line breaks (line feed, or carriage return and line feed), holding one line at a
 * time; of a line above the limit only the beginning is held. Not thread-safe.
 */
final class Lines {

  /**
   * A line without its end.
   *
   * @param number counted from one
   * @param text its beginning where it is too long
   */
  record Line(int number, String text, boolean isTooLong) {}

  private static final int BLOCK = 1 << 13;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final int longest;
  private final char[] block = new char[BLOCK];
  private int position;
  private int filled;
  private int number;

  Lines(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    if (position == filled && !fill()) {
      return null;
    }
    number++;
    StringBuilder held = new StringBuilder();
    boolean isTooLong = false;
    boolean isEnded = false;
    while (!isEnded && (position < filled || fill())) {
      int end = endOfLine();
      int room = Math.min(end - position, longest - held.length());
      held.append(block, position, room);
      isTooLong |= room < end - position;
      isEnded = end < filled;
      position = isEnded ? end + 1 : end;
    }
    return new Line(number, withoutMarks(held), isTooLong);
  }

  private String withoutMarks(StringBuilder line) {
    int start = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int end = line.length();
    return line.substring(start, end > start && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  private int endOfLine() {
    int end = position;
    while (end < filled && block[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(block));
    return filled > 0;
  }
}
