package org.servanda.sources.finding;

import java.util.Locale;
import java.util.Set;

/** What a file's name says it holds. */
enum FileKind {
  PLAIN_TEXT,
  HTML,
  JSON_LINES,
  /** One JSON object, or one on each line. */
  JSON,
  /** The name does not say: its first bytes decide. */
  UNKNOWN,
  /** Clearly something else, such as a picture. */
  OTHER;

  private static final Set<String> TEXT = Set.of("txt", "text");
  private static final Set<String> MARKUP = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");
  private static final int LONGEST_EXTENSION = 8;

  /** The kind by the last extension. A name without one says nothing. */
  static FileKind of(String name) {
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || dot == name.length() - 1) {
      return UNKNOWN;
    }
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (TEXT.contains(extension)) {
      return PLAIN_TEXT;
    }
    if (MARKUP.contains(extension)) {
      return HTML;
    }
    if (LINES.contains(extension)) {
      return JSON_LINES;
    }
    if (extension.equals("json")) {
      return JSON;
    }
    return looksLikeExtension(extension) ? OTHER : UNKNOWN;
  }

  /** A dot in a sentence used as a file name is not an extension. */
  private static boolean looksLikeExtension(String extension) {
    return extension.length() <= LONGEST_EXTENSION
        && extension.chars().allMatch(Character::isLetterOrDigit)
        && extension.chars().anyMatch(Character::isLetter);
  }
}
