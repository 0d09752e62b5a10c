package org.servanda.eval.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the table of what a careful reader finds.
 *
 * @param speaker the speaker's family name
 * @param style direct, indirect or mixed
 * @param begins the first words of the content
 */
record Expectation(String speaker, String style, String begins) {

  private static final Pattern ROW =
      Pattern.compile("^\\| \\d+ \\| ([^|]+) \\| (\\w+) \\| ([^|]+) \\|.*$", Pattern.MULTILINE);

  /** The rows of one section, in order. */
  static List<Expectation> in(String section) {
    List<Expectation> rows = new ArrayList<>();
    Matcher row = ROW.matcher(section);
    while (row.find()) {
      String speaker = row.group(1).strip();
      String begins = row.group(3).strip().replaceFirst("…(?!.*begins).*", "").strip();
      rows.add(
          new Expectation(
              speaker.substring(speaker.lastIndexOf(' ') + 1), row.group(2), plain(begins)));
    }
    return rows;
  }

  /** The words alone, so that quotation marks and an opening "that" make no difference. */
  static String plain(String text) {
    String words = text.replaceAll("[^\\p{L}\\p{N}'’-]+", " ").strip();
    return words.startsWith("that ") ? words.substring(5) : words;
  }
}
