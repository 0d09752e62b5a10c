package org.servanda.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads the tables that ship with the program: tab-separated lines, {@code #} starts a comment, a
 * semicolon separates the values of a column that holds several.
 */
public final class Table {

  private Table() {}

  /**
   * The rows of a table.
   *
   * @param beside a class in the package whose resource it is
   * @param name the resource's name
   * @param columns how many columns every row must have
   * @throws IllegalStateException if the table is missing or a row has another number of columns
   */
  public static List<List<String>> rows(Class<?> beside, String name, int columns) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "table %s is not on the class path beside %s".formatted(name, beside.getName()));
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> rows = new ArrayList<>();
      for (int start = 0; start < text.length(); ) {
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        start += line.length() + 1;
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(
              row(
                  name,
                  line.endsWith("\r") ? line.substring(0, line.length() - 1) : line,
                  columns));
        }
      }
      return Collections.unmodifiableList(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("table %s cannot be read".formatted(name), e);
    }
  }

  /** The values of a column that holds several; none where it is empty. */
  public static List<String> values(String column) {
    if (column.indexOf(';') < 0) {
      return column.isEmpty() ? List.of() : List.of(column);
    }
    return List.of(column.split(";"));
  }

  private static List<String> row(String name, String line, int columns) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != columns) {
      throw new IllegalStateException(
          "row '%s' of table %s has %d columns: it must have %d"
              .formatted(line, name, row.size(), columns));
    }
    return row;
  }
}
