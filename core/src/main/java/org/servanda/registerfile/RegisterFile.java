package org.servanda.registerfile;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of one layout. Blank lines are skipped; every other line is a JSON object with an
 * {@code id} of its own, and may say in {@code same_as} that it means the same as another entry, of
 * the file or known before. Time and memory grow with the file's length only. Thread-safe if the
 * functions given are.
 *
 * @param <T> the entries
 */
public final class RegisterFile<T> {

  /** The longest line, in characters (UTF-16 units). */
  public static final int LONGEST_LINE = 5_000_000;

  /** How many problems are told; what is more is counted. */
  public static final int MOST_PROBLEMS = 1_000;

  static final String ID = "id";
  static final String SAME_AS = "same_as";

  private static final String UNREADABLE = "\uFFFD";

  private final RowParser parser;
  private final Predicate<String> known;
  private final Function<Row, Optional<T>> conversion;

  /**
   * Files of one layout.
   *
   * @param layout the keys of a line; {@code id} must be among them, {@code same_as} may be
   * @param known whether an id is one known before the file is read
   * @param conversion makes the entry of a row, writes the row's problems down, and gives nothing
   *     where the row is not {@linkplain Row#isSound sound}
   * @throws IllegalArgumentException if the layout has no id
   */
  public RegisterFile(
      Layout layout, Predicate<String> known, Function<Row, Optional<T>> conversion) {
    if (layout.key(ID).filter(Key::isNeeded).isEmpty()) {
      throw new IllegalArgumentException(
          "layout of %s: an entry needs an id".formatted(layout.names()));
    }
    this.parser = new RowParser(layout);
    this.known = known;
    this.conversion = conversion;
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param text its text, which is read to its end and not closed
   * @throws IOException if the text cannot be read to its end
   */
  public FileContent<T> read(String file, Reader text) throws IOException {
    Problems problems = new Problems(file, MOST_PROBLEMS);
    Identities identities = new Identities(problems, known);
    List<Row.Reference> references = new ArrayList<>();
    List<T> entries = new ArrayList<>();
    Lines lines = new Lines(text, LONGEST_LINE);
    for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isTooLong()) {
        problems.add(
            line.number(),
            line.text(),
            "is longer than %,d characters".formatted(LONGEST_LINE),
            "write one entry on each line");
      } else if (!line.text().isBlank()) {
        Row row = new Row(line.number(), problems, references);
        parser.read(line.text(), row);
        checkLetters(row);
        identities.add(row);
        conversion.apply(row).filter(entry -> row.isSound()).ifPresent(entries::add);
      }
    }
    identities.check(references);
    Map<String, String> sameAs = identities.sameAs();
    return problems.count() == 0
        ? new FileContent.Entries<>(entries, sameAs)
        : new FileContent.Refused<>(problems.sorted());
  }

  private static void checkLetters(Row row) {
    for (String text : row.allTexts()) {
      if (text.contains(UNREADABLE)) {
        row.problem(text, "has letters that cannot be read", "save the file as UTF-8");
      } else if (text.codePoints()
          .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
        row.problem(text, "has control characters", "take them out");
      }
    }
  }
}
