package org.servanda.sources.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes at line feeds, holding one line at a time. A line above the limit is
 * skipped through without being held. Not thread-safe.
 */
final class LineReader {

  /** A line without its end; {@code bytes} is empty where it was too long. */
  record Line(long number, long length, ByteArrayOutputStream bytes, boolean tooLong) {

    boolean isBlank() {
      if (tooLong) {
        return false;
      }
      for (byte b : bytes.toByteArray()) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int filled;
  private long number;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    if (position == filled && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && (position < filled || fill())) {
      int end = endOfLine();
      int count = end - position;
      if (length + count <= limit) {
        held.write(block, position, count);
      } else {
        held = new ByteArrayOutputStream(0);
      }
      length += count;
      ended = end < filled;
      position = ended ? end + 1 : end;
    }
    return new Line(number, length, held, length > limit);
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
