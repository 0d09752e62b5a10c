package org.servanda.eval.grouping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.servanda.grouping.digest.Terms;

/** Makes the table of common words that the program ships with, from CSV files of reports. */
public final class WordTable {

  private static final String HEAD =
      """
      # In how many of some news reports each word stands; * is all reports. Made by eval/measure words from the
      # English Wikinews reports of 2019 and 2020, whose texts are under CC BY 2.5; words of fewer than three left out.
      """;

  /** Reports a word must stand in. */
  private static final int FEWEST = 3;

  private static final int SHORTEST_REPORT = 200;

  private WordTable() {}

  /** The table for the CSV files of a folder, whose last column is the report's text. */
  public static String of(Path folder) {
    Map<String, Integer> counts = new TreeMap<>();
    int reports = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        for (List<String> row : rows(Files.readString(file, StandardCharsets.UTF_8))) {
          if (row.getLast().length() < SHORTEST_REPORT) {
            continue;
          }
          reports++;
          Set<String> words = new HashSet<>();
          Terms.in(row.getLast()).forEach(term -> words.add(term.word()));
          words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringBuilder table = new StringBuilder(HEAD);
    table.append("*\t").append(reports).append('\n');
    counts.forEach(
        (word, count) -> {
          if (count >= FEWEST) {
            table.append(word).append('\t').append(count).append('\n');
          }
        });
    return table.toString();
  }

  /** The rows of a CSV file with quotation marks around what has commas or line breaks. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char unit = csv.charAt(i);
      if (unit == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        value.append('"');
        i++;
      } else if (unit == '"') {
        quoted = !quoted;
      } else if (!quoted && (unit == ',' || unit == '\n')) {
        row.add(value.toString());
        value.setLength(0);
        if (unit == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        value.append(unit);
      }
    }
    return rows;
  }
}
