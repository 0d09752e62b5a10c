package org.servanda.sources.finding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells from the first bytes what a nameless input holds. Thread-safe. */
final class Sniffer {

  /** How many bytes it looks at. */
  static final int WINDOW = 1 << 16;

  private static final Pattern MARKUP =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>\\s*|<!--(?s:.*?)-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|p|h1)"
              + "[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  private final JsonLineNames json;

  Sniffer(JsonLineNames json) {
    this.json = json;
  }

  /** The kind of an input by its first {@link #WINDOW} bytes, or all of them if there are fewer. */
  FileKind sniff(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1).strip();
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      text = text.substring(3).strip();
    }
    if (MARKUP.matcher(text.substring(0, Math.min(text.length(), 4096))).find()) {
      return FileKind.HTML;
    }
    return text.startsWith("{") ? sniffJson(start) : FileKind.PLAIN_TEXT;
  }

  private FileKind sniffJson(byte[] start) {
    if (start.length < WINDOW && json.isObject(start)) {
      return FileKind.JSON;
    }
    int end = 0;
    while (end < start.length && (start[end] != '\n' || end == 0)) {
      end++;
    }
    boolean lineGoesOn = end == start.length && start.length == WINDOW;
    boolean opensObject =
        new String(start, StandardCharsets.ISO_8859_1).strip().matches("(?s)\\{\\s*\".*");
    if (lineGoesOn ? opensObject : json.isObject(Arrays.copyOf(start, end))) {
      return FileKind.JSON_LINES;
    }
    return opensObject ? FileKind.JSON : FileKind.PLAIN_TEXT;
  }
}
